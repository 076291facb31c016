import { runSteps, type OnStep } from '#aws/run.ts';
import { Problem } from '#problem/problem.ts';
import type { Lab } from './lab.ts';
import { withLabLock, type Desk } from './session-deps.ts';
import { solveBlocked } from './session-problems.ts';
import { findRunning, withClients } from './session-running.ts';
import { variantOf } from './variant.ts';

/** Applies the solution call by call; `onStep` hears of each before it is made. */
export function solveLab(desk: Desk, lab: Lab, onStep: OnStep): Promise<void> {
  return withLabLock(desk, lab, async () => {
    const running = await findRunning(desk, lab);
    const { attempt } = running;
    const bindings = await withClients(running, (clients) =>
      runSteps(
        clients,
        variantOf(lab, attempt.seed).lab.solution.steps,
        attempt.bindings,
        onStep,
      ).catch((error: unknown) => {
        if (error instanceof Problem && error.code === 'step-failed')
          throw solveBlocked(lab.id, error);
        throw error;
      }),
    );
    await desk.progress.changeLab(lab.id, (before) => ({
      ...before,
      attempt: { ...attempt, bindings },
    }));
  });
}
