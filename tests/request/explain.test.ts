import { expect, test } from 'vitest';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { Request } from '#request/document.ts';
import { assumptionInWords } from '#request/assumptions.ts';
import { explain } from '#request/explain.ts';
import { numberSteps } from '#request/number-steps.ts';
import { traceRequest } from '#request/trace-request.ts';
import { balanced, toA } from '../support/balanced.ts';
import { doors } from '../support/doors.ts';
import { joined } from '../support/transit-gateway.ts';
import { peering, twoVpcs } from '../support/two-vpcs.ts';
import { putLogEvents, silentNotebook, withLogsEndpoint } from '../support/silent-notebook.ts';

test('as shipped, in English', async () => {
  const lines = explain(traceRequest(silentNotebook(), putLogEvents), 'en');
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('expected/silent-notebook.en.txt');
});

test('with a shut door, in Japanese', async () => {
  const lines = explain(traceRequest(withLogsEndpoint('sg-notebook'), putLogEvents), 'ja');
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('expected/shut-door.ja.txt');
});

const overPeering = twoVpcs(['10.1.0.0/16 pcx-1'], ['10.0.0.0/16 pcx-1'], {
  peeringConnections: [peering()],
});
const toServer = { from: 'eni-client', to: '10.1.1.10', port: 443 };

test.for<[name: string, network: Snapshot, request: Request]>([
  ['out-by-nat-gateway', doors(), { from: '10.0.1.23', to: 'example.com' }],
  ['in-from-the-internet', doors(), { from: 'internet', to: '198.51.100.5' }],
  ['over-peering', overPeering, toServer],
  ['over-a-transit-gateway', joined(), toServer],
  ['by-a-load-balancer', balanced({}), toA],
])('a request that is delivered, in both languages: %s', async ([name, network, request]) => {
  const trace = traceRequest(network, request);
  for (const language of ['en', 'ja'] as const)
    await expect(`${explain(trace, language).join('\n')}\n`).toMatchFileSnapshot(
      `expected/${name}.${language}.txt`,
    );
});

test('a request that has an id keeps it, and one that has none gets none', () => {
  expect(traceRequest(doors(), { ...toServer, from: '10.0.1.23', id: 'r-1' }).id).toBe('r-1');
  expect('id' in traceRequest(doors(), { ...toServer, from: '10.0.1.23' })).toBe(false);
});

test('the route table is step 5, as on the plan', () => {
  const steps = numberSteps(traceRequest(silentNotebook(), putLogEvents));
  expect(steps.find(({ step }) => step.kind === 'route')?.number).toBe(5);
  expect(steps.map(({ number }) => number)).toEqual(steps.map((_, i) => i + 1));
});

const traces = [
  traceRequest(silentNotebook(), putLogEvents),
  traceRequest(doors(), { from: '10.0.1.23', to: 'example.com' }),
  traceRequest(doors(), { from: 'internet', to: '198.51.100.5' }),
];

test.for([...new Set(traces.flatMap((trace) => trace.assumptions))])(
  'in Japanese too: %s',
  (text) => {
    const { en, ja } = assumptionInWords(text);
    expect(en).toBe(text);
    expect(ja).toMatch(/[ぁ-ん]/);
  },
);

test.for(traces)('every step speaks both languages', (trace) => {
  for (const { step } of numberSteps(trace)) {
    expect(step.message.en).toMatch(/^[\x20-\x7e→←]+$/);
    expect(step.message.ja).toMatch(/[ぁ-んァ-ヶ一-龠→]/);
  }
});
