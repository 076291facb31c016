import { runSteps } from '#aws/run.ts';
import type { Bindings, Step } from '#aws/step.ts';
import { dropRecord } from '#dataplane/job/record.ts';
import type { Emulator } from '#emulator/emulator.ts';
import { resetAccount } from '#emulator/plugin.ts';
import type { Home } from '#state/home.ts';
import type { Attempt } from './attempt.ts';
import type { Evidence, Lab } from './lab.ts';
import { collectEvidence } from './session-evidence.ts';
import { withJob } from './session-job.ts';
import { clientsOf, type Running } from './session-running.ts';
import { packageNames } from './session-packages.ts';
import type { TrialBench } from './trial.ts';
import { variantOf } from './variant.ts';

/** Runs a lab's job on its host and keeps the record. */
export type RunJob = (home: Home, lab: Lab, running: Running, evidence: Evidence) => Promise<void>;

/** A bench on the emulator; every build takes an account number of its own. */
export function openTrialBench(
  home: Home,
  emulator: Emulator,
  nextAccount: () => Promise<string>,
  runJob: RunJob,
): TrialBench {
  return {
    async build(lab, values = variantOf(lab).values) {
      const { scenario, faults, region, reads } = lab;
      const account = await nextAccount();
      const clients = clientsOf(emulator, { account, region });
      let bindings: Bindings = {
        account,
        region,
        ...values,
        ...(await packageNames(home, lab)),
      };
      const apply = async (steps: readonly Step[]) => {
        bindings = await runSteps(clients, steps, bindings);
      };
      const drop = async () => {
        await clients.close();
        await resetAccount(emulator, account);
        await dropRecord(home, `trial-${account}`);
      };
      // Half a lab is nobody's: what was built of it goes, whatever that says.
      await apply([...scenario.steps, ...faults.flatMap(({ steps }) => steps)]).catch(
        (error: unknown) => drop().then(rethrow(error), rethrow(error)),
      );
      return {
        account,
        apply,
        async evidence() {
          const evidence = await collectEvidence(home, emulator, clients, bindings, reads);
          if (!lab.job) return evidence;
          const running = { emulator, attempt: trialAttempt(lab, emulator, bindings) };
          await runJob(home, lab, running, evidence);
          return withJob(home, lab, running, evidence);
        },
        drop,
      };
    },
  };
}

const rethrow = (error: unknown) => () => {
  throw error;
};

/** What a build would be if it were somebody's attempt. */
function trialAttempt(lab: Lab, emulator: Emulator, bindings: Bindings): Attempt {
  const { account = '' } = bindings;
  return {
    id: `trial-${account}`,
    lab: lab.id,
    account,
    region: lab.region,
    emulatorRun: emulator.run,
    state: 'running',
    startedAt: new Date().toISOString(),
    bindings,
  };
}
