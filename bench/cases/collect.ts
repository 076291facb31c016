import { openClients, type Clients } from '#aws/client.ts';
import { judge } from '#labs/check.ts';
import { collectEvidence } from '#labs/session-evidence.ts';
import { repeat, type Case } from '../figure.ts';
import { recordCalls, replayCalls } from '../recorded-calls.ts';

/**
 * Collecting and judging, and in turn the very calls that it made, sent bare. Both begin with
 * clients of their own, so each opens its connections anew.
 */
export const collecting: Case = {
  id: 'collect',
  async run({ session, home, lab: id, verb }) {
    await verb(['start', id]);
    const { attempt, emulator } = await session.running(id);
    const open = () =>
      openClients({
        endpoint: emulator.endpoint,
        region: attempt.region,
        accessKeyId: attempt.account,
        secretAccessKey: 'test',
      });
    const collectAndJudge = async (clients: Clients) => {
      const evidence = await collectEvidence(home, emulator, clients, attempt.bindings);
      judge(session.lab(id), evidence);
    };
    await timed(open, collectAndJudge); // Loads the SDK and fills the cache of constant answers.
    const calls = await recordCalls(open(), collectAndJudge);
    const pairs = await repeat(25, async () => ({
      whole: await timed(open, collectAndJudge),
      bare: await timed(open, (clients) => replayCalls(clients, calls)),
    }));
    return [
      {
        name: 'collect and judge, against the bare calls',
        unit: '×',
        goal: 1.3,
        samples: pairs.map(({ whole, bare }) => whole / bare),
      },
      { name: 'collect and judge', unit: 'ms', samples: pairs.map(({ whole }) => whole) },
      {
        name: `its ${calls.length} calls, bare`,
        unit: 'ms',
        samples: pairs.map(({ bare }) => bare),
      },
    ];
  },
};

async function timed(
  open: () => Clients,
  work: (clients: Clients) => Promise<unknown>,
): Promise<number> {
  const clients = open();
  const since = performance.now();
  await work(clients);
  const milliseconds = performance.now() - since;
  await clients.close();
  return milliseconds;
}
