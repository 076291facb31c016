import type { OnStep } from '#aws/run.ts';
import type { Emulator } from '#emulator/emulator.ts';
import type { Attempt } from './attempt.ts';
import type { Lab } from './lab.ts';
import { labProgress, withoutAttempt } from './progress.ts';
import { buildAttempt, retireOld } from './session-build.ts';
import { withLabLock, type Desk } from './session-deps.ts';
import { sweepStage } from './session-stage-accounts.ts';
import { openStageStore } from './session-stage-store.ts';
import { emulatorDown, labNotStarted, otherSeed } from './session-problems.ts';

export interface Started {
  readonly attempt: Attempt;
  /** False where the attempt was running already. */
  readonly built: boolean;
}

/**
 * Starts the lab, or joins the attempt that runs, unless another seed is asked for: that is refused
 * (`other-seed`). One that is lost or half built is built anew, of its own seed where none is asked.
 */
export function startLab(desk: Desk, lab: Lab, seed?: number, onStep?: OnStep): Promise<Started> {
  return withLabLock(desk, lab, async () => {
    const emulator = await desk.emulator.ensure();
    await sweepStage(desk.home, openStageStore(desk.home), emulator, undefined);
    const { attempt } = labProgress(await desk.progress.read(), lab.id);
    if (attempt && isRunning(attempt, emulator)) {
      if (isOther(seed, attempt)) throw otherSeed(lab.id, seed, attempt.seed);
      return { attempt, built: false };
    }
    const built = await buildAttempt(desk, lab, emulator, seed ?? attempt?.seed, onStep);
    return { attempt: built, built: true };
  });
}

/** Throws `other-seed` where an attempt of another seed runs, before anything else is begun. */
export async function requireSeed(desk: Desk, lab: Lab, seed: number | undefined): Promise<void> {
  const { attempt } = labProgress(await desk.progress.read(), lab.id);
  if (!attempt || !isOther(seed, attempt)) return;
  const emulator = await desk.emulator.find();
  if (emulator && isRunning(attempt, emulator)) throw otherSeed(lab.id, seed, attempt.seed);
}

function isRunning({ state, emulatorRun }: Attempt, { run }: Emulator): boolean {
  return state === 'running' && emulatorRun === run;
}

/** Nobody who asks for no seed asks for another one. */
function isOther(seed: number | undefined, attempt: Attempt): seed is number {
  return seed !== undefined && seed !== attempt.seed;
}

/** Leaves the account behind and builds the start state in a fresh one, of the same seed. */
export function resetLab(desk: Desk, lab: Lab, onStep?: OnStep): Promise<Started> {
  return withLabLock(desk, lab, async () => {
    const { attempt } = labProgress(await desk.progress.read(), lab.id);
    if (!attempt) throw (await desk.emulator.find()) ? labNotStarted(lab.id) : emulatorDown(lab.id);
    const emulator = await desk.emulator.ensure();
    const built = await buildAttempt(desk, lab, emulator, attempt.seed, onStep);
    return { attempt: built, built: true };
  });
}

/** Ends the attempt; answers, hints and progress stay. Whether there was one to end. */
export function stopLab(desk: Desk, lab: Lab): Promise<boolean> {
  return withLabLock(desk, lab, async () => {
    const { attempt } = labProgress(await desk.progress.read(), lab.id);
    if (!attempt) return false;
    const emulator = await desk.emulator.find();
    if (emulator) await retireOld(desk, lab, emulator);
    await desk.progress.changeLab(lab.id, withoutAttempt);
    return true;
  });
}
