import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { traceRequest } from '#request/trace-request.ts';
import { eni, inbound, nacl, outbound, route } from '../../support/network.ts';
import { doors } from '../../support/doors.ts';
import { traceInWords } from '../../support/in-words.ts';
import { anyEntry, anyRule, networkOf } from './any-network.ts';
import { anyCase } from './any-request.ts';
import { runs } from './runs.ts';

/*
 * Additions that never take anything away: a rule of a security group, one more group on an
 * interface that has one, an ACL's allow below all other numbers, a default route where there was
 * none, a route for addresses that nobody here speaks to, one more member of a group. Others may:
 * a more specific route, and an ACL's deny. The last test has one of each.
 */

type Addition = (network: Snapshot) => Snapshot;

/** The nth element changed, counted round and round. */
function nth<T>(collection: readonly T[] | undefined, n: number, change: (one: T) => T): T[] {
  return collection?.map((one, i) => (i === n % collection.length ? change(one) : one)) ?? [];
}

const groupRule = fc
  .tuple(fc.nat(), fc.constantFrom(inbound, outbound), anyRule)
  .map(([n, way, text]): Addition => (network) => ({
    ...network,
    securityGroups: nth(network.securityGroups, n, (group) => ({
      ...group,
      rules: [...group.rules, way(text)],
    })),
  }));

const anotherGroup = fc.tuple(fc.nat(), fc.nat(1)).map(([n, more]): Addition => (network) => ({
  ...network,
  networkInterfaces: nth(network.networkInterfaces, n, (one) => {
    const groupId = `sg-${more * 2 + (one.vpcId === 'vpc-2' ? 1 : 0)}`;
    return { ...one, groupIds: [...new Set([...one.groupIds, groupId])] };
  }),
}));

const firstEntry = fc
  .tuple(fc.nat(), fc.constantFrom('in', 'out'), anyEntry)
  .map(([n, way, text]): Addition => (network) => ({
    ...network,
    networkAcls: nth(network.networkAcls, n, (acl) => ({
      ...acl,
      entries: [...acl.entries, ...nacl('', [], `${way} 1 allow ${text}`).entries],
    })),
  }));

const harmlessRoute = fc
  .tuple(
    fc.nat(),
    fc.constantFrom('0.0.0.0/0', '192.0.2.0/24', '192.168.0.0/16'),
    fc.constantFrom('igw-1', 'nat-1', 'pcx-1', 'igw-1 blackhole'),
  )
  .map(([n, destination, target]): Addition => (network) => ({
    ...network,
    routeTables: nth(network.routeTables, n, (one) =>
      one.routes.some((known) => known.destination === destination)
        ? one
        : { ...one, routes: [...one.routes, route(`${destination} ${target}`)] },
    ),
  }));

const anotherMember = fc.nat(3).map((n): Addition => (network) => ({
  ...network,
  networkInterfaces: [
    ...(network.networkInterfaces ?? []),
    eni('eni-more', '10.0.1.99', 'subnet-1', [`sg-${n}`]),
  ],
}));

test.for<[what: string, addition: fc.Arbitrary<Addition>]>([
  ['a rule of a security group', groupRule],
  ['one more group on an interface', anotherGroup],
  ['one more member of a group', anotherMember],
  ['an allow of an ACL below all its numbers', firstEntry],
  ['a route less specific than those in use, or for nobody here', harmlessRoute],
])('%s never takes away what was delivered', ([, addition]) => {
  fc.assert(
    fc.property(anyCase, addition, ({ draft, request }, add) => {
      const network = networkOf(draft);
      fc.pre(traceRequest(network, request).outcome === 'delivered');
      const { outcome, unknowns } = traceRequest(add(network), request);
      // A route for a part of the internet may take a public name away, or not: only DNS tells.
      const isOpen = unknowns.length > 0 && unknowns.every(({ call }) => call.startsWith('dig '));
      expect(outcome).toBe(isOpen ? 'unknown' : 'delivered');
    }),
    runs(120),
  );
});

const request = { from: '10.0.1.23', to: 'internet:203.0.113.9' };

/** The packet leaves two subnets, its own and that of the NAT gateway. */
const twice = (blocker: string) => `${blocker}; ${blocker}`;

test.for<[fact: string, change: Addition, story: string]>([
  ['as it is', (network) => network, 'ok'],
  [
    'a more specific route takes the packet away',
    (network) => ({
      ...network,
      routeTables: nth(network.routeTables, 1, (one) => ({
        ...one,
        routes: [...one.routes, route('203.0.113.0/24 nat-gone blackhole')],
      })),
    }),
    'timeout; forward BAD_STATE_ROUTE rtb-private',
  ],
  [
    'a deny of an ACL with a number below its allow takes it away',
    (network) => ({
      ...network,
      networkAcls: nth(network.networkAcls, 0, (acl) => ({
        ...acl,
        entries: [...acl.entries, ...nacl('', [], 'out 50 deny tcp/443 0.0.0.0/0').entries],
      })),
    }),
    `timeout; ${twice('forward SUBNET_ACL_RESTRICTION acl-default')}`,
  ],
])('of additions that are not harmless: %s', ([, change, story]) => {
  expect(traceInWords(traceRequest(change(doors()), request))).toBe(story);
});
