import { collectEvidence } from '#labs/session-evidence.ts';
import { fillRequest } from '#labs/fill.ts';
import { withClients } from '#labs/session-running.ts';
import { traceRequest } from '#request/trace-request.ts';
import type { Case } from '../figure.ts';

const traces = 200;

/** The lab's main request on a network that is collected already; each sample is a mean. */
export const tracing: Case = {
  id: 'trace',
  async run({ session, home, lab: id, verb }) {
    await verb(['start', id]);
    const lab = session.lab(id);
    const running = await session.running(id);
    const { bindings } = running.attempt;
    const { snapshot } = await withClients(running, (clients) =>
      collectEvidence(home, running.emulator, clients, bindings),
    );
    const conditions = lab.tasks.flatMap((task) => task.conditions);
    const main = conditions.find((condition) => condition.id === lab.mainRequest);
    if (!main || main.kind === 'rule') throw new Error(`${id} has no request to trace`);
    const request = fillRequest(main.request, bindings);
    const sample = () => {
      const since = performance.now();
      for (let count = 0; count < traces; count += 1) traceRequest(snapshot, request);
      return ((performance.now() - since) / traces) * 1000;
    };
    sample(); // Compiled and indexed.
    return [{ name: 'one trace', unit: 'µs', samples: Array.from({ length: 15 }, sample) }];
  },
};
