import { findEmulator } from '#emulator/emulator.ts';
import { usualLimits, type GradingDesk, type GradingPlace } from '#grading/grading-desk.ts';
import { installedPython } from '#emulator/installed.ts';
import { openSandbox } from '#grading/sandbox/open-sandbox.ts';
import type { Sandbox } from '#grading/sandbox/sandbox.ts';
import { emulator } from './emulator.ts';
import { trialBench } from './trial-bench.ts';

/** Grading on the emulator of the tests, with what a test needs otherwise. */
export async function gradingDesk(
  wish: Partial<GradingDesk> = {},
  more: Pick<GradingPlace, 'sandbox'> = {},
): Promise<GradingDesk> {
  const { home } = await emulator();
  const found = await findEmulator(home);
  if (!found) throw new Error('the emulator of the tests is gone');
  const bench = await trialBench();
  return {
    place: () => Promise.resolve({ emulator: found, bench, ...more }),
    lost: () => undefined,
    limits: usualLimits,
    answerPoints: 0,
    clock: () => new Date(),
    ...wish,
  };
}

/** Programs run as children like any other, so that a test needs nothing of the machine. */
export async function plainSandbox(python?: string): Promise<Sandbox> {
  const { home } = await emulator();
  const found = await findEmulator(home);
  if (!found) throw new Error('the emulator of the tests is gone');
  return openSandbox({
    home,
    emulator: found,
    python: python ?? (await installedPython(home)),
    node: process.execPath,
    isolation: 'none',
  });
}
