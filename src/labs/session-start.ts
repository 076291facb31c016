import type { Attempt } from './attempt.ts';
import type { Lab } from './lab.ts';
import { labProgress, withoutAttempt } from './progress.ts';
import { buildAttempt, retireOld } from './session-build.ts';
import { withLabLock, type Desk } from './session-deps.ts';
import { emulatorDown, labNotStarted } from './session-problems.ts';

export interface Started {
  readonly attempt: Attempt;
  /** False where the attempt was running already. */
  readonly built: boolean;
}

/** Starts the lab, or joins the attempt that runs; one that is lost or half built is built anew. */
export function startLab(desk: Desk, lab: Lab, seed?: number): Promise<Started> {
  return withLabLock(desk, lab, async () => {
    const emulator = await desk.emulator.ensure();
    const { attempt } = labProgress(await desk.progress.read(), lab.id);
    if (attempt?.state === 'running' && attempt.emulatorRun === emulator.run)
      return { attempt, built: false };
    return { attempt: await buildAttempt(desk, lab, emulator, seed), built: true };
  });
}

/** Leaves the account behind and builds the start state in a fresh one. */
export function resetLab(desk: Desk, lab: Lab): Promise<Started> {
  return withLabLock(desk, lab, async () => {
    const { attempt } = labProgress(await desk.progress.read(), lab.id);
    if (!attempt) throw (await desk.emulator.find()) ? labNotStarted(lab.id) : emulatorDown(lab.id);
    const emulator = await desk.emulator.ensure();
    return { attempt: await buildAttempt(desk, lab, emulator, attempt.seed), built: true };
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
