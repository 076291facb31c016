import { runSteps } from '#aws/run.ts';
import type { Home } from '#state/home.ts';
import type { Attempt } from './attempt.ts';
import { judge } from './check.ts';
import { failing } from './failing.ts';
import { faultsLeft } from './freeze-points.ts';
import type { Evidence, Lab } from './lab.ts';
import { buildNetwork } from './session-build.ts';
import type { Desk } from './session-deps.ts';
import { collectEvidence } from './session-evidence.ts';
import { withJob } from './session-job.ts';
import { notAsMended } from './session-problems.ts';
import { withClients, type Running } from './session-running.ts';
import { failsAsShipped } from './variant.ts';

/** Runs a lab's job on its host and keeps the record. */
export type RunJob = (home: Home, lab: Lab, running: Running, evidence: Evidence) => Promise<void>;

/**
 * Builds the lab in an account of its own and takes so many steps of its solution. What then still
 * fails must be what the faults left over declare; once solved, its job runs and nothing fails.
 * Throws `lab-not-as-shipped` or `lab-not-as-mended`.
 */
export async function buildState(
  desk: Desk,
  lab: Lab,
  { emulator, attempt }: Running,
  taken: number,
  runJob: RunJob,
): Promise<Attempt> {
  const shipped = await buildNetwork(desk, lab, { emulator, attempt });
  if (taken === 0) return shipped;
  const steps = lab.solution.steps.slice(0, taken);
  const jobHasRun = lab.job !== undefined && taken === lab.solution.steps.length;
  return withClients({ emulator, attempt: shipped }, async (clients) => {
    const bindings = await runSteps(clients, steps, shipped.bindings);
    const mended = { ...shipped, bindings };
    const running = { emulator, attempt: mended };
    const evidence = await collectEvidence(desk.home, emulator, clients, bindings, lab.reads);
    if (jobHasRun) await runJob(desk.home, lab, running, evidence);
    const fails = failing(judge(lab, await withJob(desk.home, lab, running, evidence)));
    const left = { ...lab, faults: faultsLeft(lab, taken) };
    const expected = failsAsShipped(left, { jobHasRun });
    if (fails.join() !== expected.join())
      throw notAsMended(lab.id, taken, expected.join(', '), fails.join(', '));
    return mended;
  });
}
