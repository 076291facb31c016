import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { Outcome, TraceDocument } from '#request/document.ts';
import { traceRequest } from '#request/trace-request.ts';
import { networkOf } from './any-network.ts';
import { anyCase } from './any-request.ts';
import { runs } from './runs.ts';

test('a denied request has a blocker, a delivered one none', () => {
  fc.assert(
    fc.property(anyCase, ({ draft, request }) => {
      const { outcome, blockers, symptom } = traceRequest(networkOf(draft), request);
      expect([outcome === 'denied', outcome === 'delivered', symptom === 'ok']).toEqual([
        blockers.length > 0,
        outcome !== 'unknown' && blockers.length === 0,
        outcome === 'delivered',
      ]);
    }),
    runs(400),
  );
});

test('where everything was read, nothing is unknown', () => {
  const counts: Record<Outcome, number> = { delivered: 0, denied: 0, unknown: 0 };
  fc.assert(
    fc.property(anyCase, ({ draft, request }) => {
      const { outcome, unknowns } = traceRequest(networkOf(draft), request);
      counts[outcome] += 1;
      // Where a public name leads, no call of AWS tells.
      const askable = unknowns.filter(({ call }) => !call.startsWith('dig '));
      expect(askable).toEqual([]);
      expect(outcome === 'unknown' && unknowns.length === 0).toBe(false);
    }),
    runs(400),
  );
  console.info('generated networks, one request each:', counts);
});

type Omission = readonly [what: string, call: RegExp, leaveOut: (network: Snapshot) => Snapshot];

const without = (key: keyof Snapshot, call: RegExp): Omission => [
  key,
  call,
  ({ [key]: _left, ...network }) => network as Snapshot,
];

const omissions: readonly Omission[] = [
  without('vpcs', /describe-vpcs/),
  without('subnets', /describe-subnets/),
  without('routeTables', /describe-route-tables/),
  without('networkAcls', /describe-network-acls/),
  without('securityGroups', /describe-security-groups/),
  without('networkInterfaces', /describe-network-interfaces/),
  without('instances', /describe-instances/),
  without('internetGateways', /describe-internet-gateways/),
  without('natGateways', /describe-nat-gateways/),
  without('vpcEndpoints', /describe-vpc-endpoints/),
  without('prefixLists', /describe-managed-prefix-lists|get-managed-prefix-list-entries/),
  without('peeringConnections', /describe-vpc-peering-connections/),
  ['both DNS attributes', /describe-vpc-attribute/, withoutDnsAttributes],
  ['entries of prefix lists', /get-managed-prefix-list-entries/, withoutEntries],
];

function withoutDnsAttributes(network: Snapshot): Snapshot {
  const vpcs = network.vpcs?.map(
    ({ enableDnsSupport: _support, enableDnsHostnames: _hostnames, ...vpc }) => vpc,
  );
  return { ...network, vpcs: vpcs ?? [] };
}

function withoutEntries(network: Snapshot): Snapshot {
  const prefixLists = network.prefixLists?.map(({ cidrs: _entries, ...list }) => list);
  return { ...network, prefixLists: prefixLists ?? [] };
}

test.for(omissions)(
  'without %s a request fares the same or is unknown, until the answer is there again',
  ([, call, leaveOut]) => {
    fc.assert(
      fc.property(anyCase, ({ draft, request }) => {
        const network = networkOf(draft);
        const whole = traceRequest(network, request);
        const less = leaveOut(network);
        const { outcome, unknowns } = traceRequest(less, request);
        if (outcome !== whole.outcome) {
          expect(outcome).toBe('unknown');
          expect(unknowns.map((one) => one.call)).toContainEqual(expect.stringMatching(call));
        }
        expect(traceRequest({ ...less, ...network }, request)).toEqual(whole);
      }),
      runs(150),
    );
  },
);

/** Without ids: who was not read has none to be called by. */
const refusals = ({ blockers }: TraceDocument) =>
  blockers.map(({ direction, component, code }) => [direction, component, code].join(' '));

test.for(omissions)('without %s no refusal is made up', ([, , leaveOut]) => {
  fc.assert(
    fc.property(anyCase, ({ draft, request }) => {
      const network = networkOf(draft);
      const whole = traceRequest(network, request);
      // Of an endpoint's two addresses a trace may follow the other one; where nobody is to answer
      // there is no reply to compare; and what goes in a circle in its subnet never meets the ACL.
      fc.pre(!request.to.includes('logs') && whole.reply !== undefined);
      fc.pre(!whole.blockers.some(({ code }) => code === 'sim:ROUTES_IN_A_CIRCLE'));
      const less = traceRequest(leaveOut(network), request);
      expect(refusals(whole)).toEqual(expect.arrayContaining(refusals(less)));
    }),
    runs(150),
  );
});
