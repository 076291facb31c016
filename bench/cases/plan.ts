import { traceRequest } from '#request/trace-request.ts';
import { closedNetwork } from '#site/example-network.ts';
import { composePlan } from '#site/plan/compose.ts';
import { marksOf } from '#site/plan/mark.ts';
import type { Case } from '../figure.ts';

const drawings = 20;
const interfaces = 40;

/** The plan of a network of 40 interfaces, and beside it the trace that it draws; each sample is a mean. */
export const drawing: Case = {
  id: 'plan',
  async run() {
    const snapshot = crowdedNetwork();
    const request = { from: 'notebook', to: 'logs.ap-northeast-1.amazonaws.com', port: 443 };
    const trace = traceRequest(snapshot, request);
    const input = { id: 'plan', lang: 'en', snapshot, trace, marks: marksOf(trace) } as const;
    const draw = () => composePlan({ ...input, revealed: true, description: '' });
    const pairs = Array.from({ length: 20 }, () => ({
      drawn: mean(draw),
      traced: mean(() => traceRequest(snapshot, request)),
    })).slice(5);
    return [
      {
        name: 'one plan of 40 interfaces',
        unit: 'ms',
        goal: 5,
        samples: pairs.map((one) => one.drawn),
      },
      {
        name: 'one plan, in traces of the same network',
        unit: '×',
        samples: pairs.map(({ drawn, traced }) => drawn / traced),
      },
    ];
  },
};

function crowdedNetwork() {
  const network = closedNetwork({ logs: 'a-and-c' });
  const found = network.networkInterfaces ?? [];
  const [host] = found;
  if (!host) throw new Error('the example network has no host');
  const more = Array.from({ length: interfaces - found.length }, (_, i) => ({
    ...host,
    id: `eni-x${i}`,
    name: `host ${i}`,
    privateAddresses: [`10.0.1.${100 + i}`],
  }));
  return { ...network, networkInterfaces: [...found, ...more] };
}

/** Milliseconds of one. */
function mean(work: () => unknown): number {
  const since = performance.now();
  for (let count = 0; count < drawings; count += 1) work();
  return (performance.now() - since) / drawings;
}
