import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Flow, type Protocol, reverse } from '#network/packet/flow.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { Hop, TraceDocument } from '#request/document.ts';
import { traceRequest } from '#request/trace-request.ts';
import { networkOf } from './any-network.ts';
import { anyCase } from './any-request.ts';
import { runs } from './runs.ts';

/** The same list in an order that only the seed decides. */
type Shuffle = <T>(list: readonly T[]) => readonly T[];

const anyShuffle: fc.Arbitrary<Shuffle> = fc.infiniteStream(fc.nat()).map(
  (numbers): Shuffle =>
    (list) =>
      list
        .map((one) => ({ one, rank: numbers.next().value ?? 0 }))
        .toSorted((a, b) => a.rank - b.rank)
        .map(({ one }) => one),
);

/**
 * Every collection in another order, and within them all lists that AWS gives in none: rules, routes,
 * associations, groups. ACL entries too, whose numbers are their order. The first address of an
 * interface is its primary one and stays.
 */
function shuffled(network: Snapshot, shuffle: Shuffle): Snapshot {
  const {
    routeTables = [],
    networkAcls = [],
    securityGroups = [],
    networkInterfaces = [],
  } = network;
  const lists = Object.entries(network).map(([key, value]: [string, unknown]) => [
    key,
    Array.isArray(value) ? shuffle(value) : value,
  ]);
  return {
    ...(Object.fromEntries(lists) as Snapshot),
    routeTables: shuffle(routeTables).map((one) => ({
      ...one,
      routes: shuffle(one.routes),
      subnetIds: shuffle(one.subnetIds),
    })),
    networkAcls: shuffle(networkAcls).map((one) => ({
      ...one,
      entries: shuffle(one.entries),
      subnetIds: shuffle(one.subnetIds),
    })),
    securityGroups: shuffle(securityGroups).map((one) => ({ ...one, rules: shuffle(one.rules) })),
    networkInterfaces: shuffle(networkInterfaces).map((one) => ({
      ...one,
      groupIds: shuffle(one.groupIds),
    })),
  };
}

/** What a trace says, but for the rules that were read on the way to each decision. */
function decisions({ outcome, symptom, name, forward, reply = [], unknowns }: TraceDocument) {
  const calls = unknowns.map(({ call }) => call);
  return { outcome, symptom, name, forward: hops(forward), reply: hops(reply), calls };
}

function hops(path: readonly Hop[]) {
  return path.map(({ id, steps }) => [
    id,
    ...steps.map(({ kind, verdict, code, at }) => [kind, verdict, code, at].join(' ')),
  ]);
}

test('the order in which a snapshot lists things decides nothing', () => {
  fc.assert(
    fc.property(anyCase, anyShuffle, ({ draft, request }, shuffle) => {
      const network = networkOf(draft);
      const again = traceRequest(shuffled(network, shuffle), request);
      expect(decisions(again)).toEqual(decisions(traceRequest(network, request)));
    }),
    runs(300),
  );
});

test('the same request twice is the same document, and so it is in a copy of the network', () => {
  fc.assert(
    fc.property(anyCase, ({ draft, request }) => {
      const network = networkOf(draft);
      const first = traceRequest(network, request);
      expect(traceRequest(network, request)).toEqual(first);
      expect(traceRequest(networkOf(draft), { ...request })).toEqual(first);
    }),
    runs(200),
  );
});

test('a trace leaves the network as it was', () => {
  fc.assert(
    fc.property(anyCase, ({ draft, request }) => {
      const network = networkOf(draft);
      traceRequest(network, request);
      expect(network).toEqual(networkOf(draft));
    }),
    runs(50),
  );
});

const anyEnd = fc.record({
  address: fc.ipV4(),
  ports: fc.record({ from: fc.nat(65535), to: fc.nat(65535) }),
});
const anyFlow: fc.Arbitrary<Flow> = fc.record({
  protocol: fc.constantFrom<Protocol>('tcp', 'udp', 'icmp', 'all', 50),
  source: anyEnd,
  destination: anyEnd,
});

test('the reverse of the reverse of a flow is the flow', () => {
  fc.assert(
    fc.property(anyFlow, (flow) => {
      expect(reverse(reverse(flow))).toEqual(flow);
    }),
  );
});

test('the reverse of a flow has its ends the other way round, and nothing else', () => {
  fc.assert(
    fc.property(anyFlow, (flow) => {
      const { protocol, source, destination } = reverse(flow);
      expect([protocol, source, destination]).toEqual([
        flow.protocol,
        flow.destination,
        flow.source,
      ]);
    }),
  );
});
