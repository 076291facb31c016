import { ensureEmulator } from '#emulator/emulator.ts';
import { anyPython } from '#emulator/installed.ts';
import { usualLimits, type GradingDesk, type GradingPlace } from '#grading/grading-desk.ts';
import { openSandbox } from '#grading/sandbox/open-sandbox.ts';
import { openProgress } from '#labs/session-progress.ts';
import { standpointOf } from '#labs/session-stand.ts';
import { openTrialBench, type RunJob } from '#labs/session-trial.ts';
import type { Call } from '../verb.ts';
import { runJobOf } from '../shell/run-job-of.ts';
import type { Wish } from './wish.ts';

/**
 * What grading works with on this machine. A sandbox is opened only where a program was handed in:
 * to read answers nothing must be kept apart.
 */
export function openDesk(
  { home, terminal }: Pick<Call, 'home' | 'terminal'>,
  wish: Wish,
  signal: AbortSignal,
  needsSandbox: boolean,
): GradingDesk {
  const { say } = terminal;
  const { seed, answerPoints, isolation } = wish;
  const clock = () => new Date();
  const progress = openProgress(home, say, clock);
  let open: Promise<GradingPlace> | undefined;
  const start = async (): Promise<GradingPlace> => {
    const emulator = await ensureEmulator(home, say);
    const [python, node] = [await anyPython(home), process.execPath];
    const sandbox = needsSandbox
      ? await openSandbox({ home, emulator, python, node, isolation })
      : undefined;
    const runJob: RunJob = async (_, lab, running, evidence) => {
      if (!sandbox?.runJob) return runJobOf(home, lab, running, evidence);
      const standpoint = standpointOf(lab, running);
      return sandbox.runJob(standpoint, evidence.snapshot, usualLimits, signal);
    };
    const bench = openTrialBench(home, emulator, () => progress.nextAccount(), runJob);
    return { emulator, bench, ...(sandbox ? { sandbox } : {}) };
  };
  return {
    place: () => (open ??= start()),
    lost: () => (open = undefined),
    limits: usualLimits,
    ...(seed === undefined ? {} : { seed }),
    answerPoints,
    clock,
    signal,
  };
}
