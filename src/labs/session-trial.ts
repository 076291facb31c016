import { openClients } from '#aws/client.ts';
import { runSteps } from '#aws/run.ts';
import type { Bindings, Step } from '#aws/step.ts';
import type { Emulator } from '#emulator/emulator.ts';
import { resetAccount } from '#emulator/plugin.ts';
import type { Home } from '#state/home.ts';
import { collectEvidence } from './session-evidence.ts';
import type { TrialBench } from './trial.ts';

/** A bench on the emulator; every build takes an account number of its own. */
export function openTrialBench(
  home: Home,
  emulator: Emulator,
  nextAccount: () => Promise<string>,
): TrialBench {
  return {
    async build({ scenario, faults, region, reads }) {
      const account = await nextAccount();
      const clients = openClients({
        endpoint: emulator.endpoint,
        region,
        accessKeyId: account,
        secretAccessKey: 'test',
      });
      let bindings: Bindings = { account, region };
      const apply = async (steps: readonly Step[]) => {
        bindings = await runSteps(clients, steps, bindings);
      };
      await apply([...scenario.steps, ...faults.flatMap(({ steps }) => steps)]);
      return {
        apply,
        evidence: () => collectEvidence(home, emulator, clients, bindings, reads),
        async drop() {
          await clients.close();
          await resetAccount(emulator, account);
        },
      };
    },
  };
}
