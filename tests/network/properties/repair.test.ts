import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Blocker, Request } from '#request/document.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { traceRequest } from '#request/trace-request.ts';
import { networkOf } from './any-network.ts';
import { anyCase } from './any-request.ts';
import { runs } from './runs.ts';
import { repair } from './repair.ts';

/** Where a direction ends: what would come behind is not judged before it is repaired. */
const ends: readonly string[] = [
  'NO_ROUTE_TO_DESTINATION',
  'BAD_STATE_ROUTE',
  'NO_POSSIBLE_DESTINATION',
  'IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS',
  'IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS',
  'PCX_REQUIRES_ADDRESS_IN_VPC_CIDR',
  'sim:REPLY_TAKES_ANOTHER_WAY',
  'sim:ROUTES_IN_A_CIRCLE',
  'sim:DNS_SUPPORT_DISABLED',
];

const name = ({ code, direction, component, id, at }: Blocker) =>
  [direction, component, id, code, at].join(' ');

/**
 * A trace follows one of the endpoint's two addresses; the other one may meet blockers of its own.
 * Of a public name no address is known, so that no route for it alone can be added.
 */
const hasOneAddress = ({ to }: Request) => !to.includes('logs') && to !== 'example.com';

test('a request whose only blocker is repaired is delivered', () => {
  fc.assert(
    fc.property(anyCase, ({ draft, request }) => {
      const network = networkOf(draft);
      const trace = traceRequest(network, request);
      const [only, another] = trace.blockers;
      fc.pre(only !== undefined && another === undefined && trace.unknowns.length === 0);
      fc.pre(!ends.includes(only.code));
      fc.pre(hasOneAddress(request));
      const mended = repair({ network, request, trace }, only);
      fc.pre(mended !== undefined);
      expect(traceRequest(mended, request).blockers.map(name)).toEqual([]);
    }),
    runs(200),
  );
});

test('what is repaired is not named again, and when nothing is named the request arrives', () => {
  fc.assert(
    fc.property(anyCase, ({ draft, request }) => {
      fc.pre(hasOneAddress(request));
      const named = repairAll(networkOf(draft), request);
      fc.pre(named !== 'impossible');
      // A way that ended is repaired for one address; later rounds may go to another.
      const lasting = named.filter((one) => !ends.some((code) => one.includes(code)));
      expect(lasting).toEqual([...new Set(lasting)]);
    }),
    runs(300),
  );
});

/** What each round names, while everything named is repaired, until the request is delivered. */
function repairAll(
  network: Snapshot,
  request: Request,
  rounds = 9,
): readonly string[] | 'impossible' {
  if (rounds === 0) return ['not delivered after nine rounds', 'not delivered after nine rounds'];
  const trace = traceRequest(network, request);
  if (trace.outcome === 'delivered') return [];
  fc.pre(trace.blockers.length > 0);
  let mended = network;
  for (const blocker of trace.blockers) {
    const next = repair({ network: mended, request, trace }, blocker);
    if (!next) return 'impossible';
    mended = next;
  }
  const later = repairAll(mended, request, rounds - 1);
  return later === 'impossible' ? later : [...new Set(trace.blockers.map(name)), ...later];
}
