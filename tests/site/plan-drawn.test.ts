import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { BadRequest } from '#request/bad-request.ts';
import type { TraceDocument } from '#request/document.ts';
import { traceRequest } from '#request/trace-request.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { composePlan } from '#site/plan/compose.ts';
import { marksOf } from '#site/plan/mark.ts';
import { measures, type WidthClass } from '#site/plan/measure.ts';
import { peering, twoVpcs } from '../support/two-vpcs.ts';
import { joined } from '../support/transit-gateway.ts';
import { balanced, toA } from '../support/balanced.ts';
import { doors } from '../support/doors.ts';
import { runs } from '../network/properties/runs.ts';
import { moments } from './fixtures/traces.ts';
import { networkOf } from './support/any-plan-network.ts';
import { anyAsked, requestOf } from './support/any-plan-request.ts';
import { anyDraft } from './support/plan-draft.ts';
import { labRequests } from './support/lab-requests.ts';
import { planFaults } from './support/plan-faults.ts';

interface Drawn {
  readonly snapshot: Snapshot;
  readonly trace: TraceDocument;
  readonly revealed?: boolean;
}

const widths = Object.keys(measures).filter((name): name is WidthClass => name in measures);
const looks = widths.flatMap((width) => (['en', 'ja'] as const).map((lang) => ({ width, lang })));

/** What is wrong with a request's drawing, at every width and in both languages. */
function faultsOf({ snapshot, trace, revealed = true }: Drawn): readonly string[] {
  const marks = marksOf(trace);
  const taken = 'snapshot 14:12';
  const shared = { id: 'plan', snapshot, trace, marks, revealed, taken, description: '' };
  return looks.flatMap(({ width, lang }) =>
    planFaults(composePlan({ ...shared, width, lang }), marks).map(
      (fault) => `${width}, ${lang}: ${fault}`,
    ),
  );
}

test.for(Object.entries(moments))('%s: nothing lies on anything', ([, moment]) => {
  expect(faultsOf(moment)).toEqual([]);
});

const peers = twoVpcs(['10.1.0.0/16 pcx-1'], ['10.0.0.0/16 pcx-1'], {
  peeringConnections: [peering()],
});
const asksServer = { from: 'eni-client', to: '10.1.1.10', port: 443 };
const asks = (from: string, to: string) => ({ from, to, port: 443 });

test.for([
  ['out by a NAT gateway', doors(), asks('eni-app', 'example.com')],
  ['in from the internet', doors(), asks('internet', '198.51.100.5')],
  ['S3 by its hatch', doors(), asks('eni-job', 'b.s3.ap-northeast-1.amazonaws.com')],
  ['S3 over the internet', doors(), asks('eni-app', 'b.s3.ap-northeast-1.amazonaws.com')],
  ['logs over the internet', doors(), asks('eni-app', 'logs.ap-northeast-1.amazonaws.com')],
  ['a peer', peers, asksServer],
  ['over a transit gateway', joined(), asksServer],
  ['a load balancer', balanced({}), toA],
  ['a load balancer that keeps the client’s address', balanced({ type: 'network' }), toA],
] as const)('%s: nothing lies on anything', ([, snapshot, request]) => {
  expect(faultsOf({ snapshot, trace: traceRequest(snapshot, request) })).toEqual([]);
});

test('nor in any request of any lab', async () => {
  const requests = await labRequests();
  const faults = requests.flatMap(([name, path]) =>
    faultsOf(path).map((fault) => `${name}: ${fault}`),
  );
  expect(faults).toEqual([]);
  expect(requests.length).toBeGreaterThan(40);
});

test('nor in generated networks', () => {
  fc.assert(
    fc.property(anyDraft, anyAsked, (draft, asked) => {
      const snapshot = networkOf(draft);
      const trace = tracedIn(snapshot, asked);
      fc.pre(trace !== undefined);
      expect(faultsOf({ snapshot, trace })).toEqual([]);
    }),
    runs(200),
  );
});

/** `undefined` for a request that this network does not know the ends of. */
function tracedIn(snapshot: Snapshot, asked: Parameters<typeof requestOf>[1]) {
  try {
    return traceRequest(snapshot, requestOf(snapshot, asked));
  } catch (error) {
    if (error instanceof BadRequest) return undefined;
    throw error;
  }
}

test.for(looks)('both ways are drawn: $width, $lang', ({ width, lang }) => {
  const snapshot = joined();
  const trace = traceRequest(snapshot, asksServer);
  const marks = marksOf(trace);
  const input = { id: 'plan', snapshot, trace, marks, revealed: true, description: '' };
  const { drawn, ways } = composePlan({ ...input, width, lang });
  expect([ways.forward.length > 2, ways.reply.length > 2]).toEqual([true, true]);
  expect(drawn.markup).toContain('class="seg" data-s="go"');
  expect(drawn.markup).toContain('class="rep" data-s="go"');
});
