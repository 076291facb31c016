import { test } from 'vitest';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { Request } from '#request/document.ts';
import { traceRequest } from '#request/trace-request.ts';
import { expectStory } from '../support/expect-story.ts';
import { expectUnread } from '../support/expect-unread.ts';
import {
  eni,
  inbound,
  nacl,
  outbound,
  sg,
  snapshot,
  subnet,
  table,
  vpc,
} from '../support/network.ts';

const acl = {
  ...nacl(
    'acl-1',
    [],
    'in 100 allow all 0.0.0.0/0',
    'in 101 allow all ::/0',
    'out 100 allow all 0.0.0.0/0',
    'out 101 allow all ::/0',
  ),
  isDefault: true,
};

/** Two dual-stack hosts in two subnets, an egress-only gateway, an internet gateway, a NAT gateway. */
function dualStack(routes: readonly string[], parts: Partial<Snapshot> = {}): Snapshot {
  const local = ['10.0.0.0/16 local', '2001:db8::/56 local'];
  return snapshot({
    vpcs: [vpc({ ipv6Cidrs: ['2001:db8::/56'] })],
    subnets: [
      { ...subnet('a', '10.0.1.0/24'), ipv6Cidrs: ['2001:db8:0:1::/64'] },
      { ...subnet('b', '10.0.2.0/24'), ipv6Cidrs: ['2001:db8:0:2::/64'] },
    ],
    routeTables: [
      table('rtb-a', ['a'], ...local, ...routes),
      table('rtb-main', [], ...local, '0.0.0.0/0 igw-1'),
    ],
    networkAcls: [acl],
    securityGroups: [
      sg('sg-a', outbound('all 0.0.0.0/0'), outbound('all ::/0')),
      sg('sg-b', inbound('tcp/443 2001:db8:0:1::/64'), inbound('icmpv6/128--1 ::/0')),
    ],
    networkInterfaces: [
      eni('eni-a', '10.0.1.10', 'a', ['sg-a'], { ipv6Addresses: ['2001:db8:0:1::10'] }),
      eni('eni-b', '10.0.2.10', 'b', ['sg-b'], { ipv6Addresses: ['2001:db8:0:2::10'] }),
      eni('eni-v4', '10.0.2.20', 'b', ['sg-b']),
    ],
    internetGateways: [{ id: 'igw-1', vpcIds: ['vpc-1'] }],
    egressOnlyInternetGateways: [{ id: 'eigw-1', vpcIds: ['vpc-1'] }],
    natGateways: [
      {
        id: 'nat-1',
        vpcId: 'vpc-1',
        subnetId: 'b',
        state: 'available',
        connectivity: 'public',
        privateAddress: '10.0.2.99',
        publicAddress: '198.51.100.99',
      },
    ],
    ...parts,
  });
}

const neighbour = { from: 'eni-a', to: '2001:db8:0:2::10', port: 443 };
const far = { from: 'eni-a', to: '2600:1f14::1', port: 443 };

test.for<[name: string, routes: readonly string[], request: Request, story: string]>([
  ['inside the VPC by the local route of its own family', [], neighbour, 'ok'],
  ['any writing of an address', [], { ...neighbour, to: '2001:DB8:0:2:0::0010' }, 'ok'],
  ['ping is ICMPv6, a protocol of its own', [], { ...neighbour, protocol: 'icmp' }, 'ok'],
  [
    'a rule for another block',
    [],
    { ...neighbour, port: 80 },
    'timeout; forward ENI_SG_RULES_MISMATCH sg-b',
  ],
  [
    '0.0.0.0/0 leads no IPv6 out',
    ['0.0.0.0/0 igw-1'],
    far,
    'timeout; forward NO_ROUTE_TO_DESTINATION rtb-a',
  ],
  ['out by an egress-only gateway', ['::/0 eigw-1'], far, 'ok'],
  ['out by an internet gateway, its own address unchanged', ['::/0 igw-1'], far, 'ok'],
  [
    'a NAT gateway translates IPv6 only for what stands for IPv4',
    ['::/0 nat-1'],
    far,
    'timeout; forward PROTOCOL_RESTRICTION nat-1; forward NO_ROUTE_TO_DESTINATION rtb-main',
  ],
  [
    'NAT64: an address of 64:ff9b::/96 goes out as IPv4',
    ['64:ff9b::/96 nat-1'],
    { ...far, to: '64:ff9b::203.0.113.7' },
    'ok',
  ],
  [
    'a host that has no IPv6 address',
    [],
    { ...neighbour, from: 'eni-v4' },
    'timeout; forward sim:NO_ADDRESS_OF_FAMILY eni-v4',
  ],
  [
    'an egress-only gateway of another VPC',
    ['::/0 eigw-2'],
    far,
    'unknown; aws ec2 describe-egress-only-internet-gateways --egress-only-internet-gateway-ids eigw-2',
  ],
])('IPv6: %s', ([, routes, request, story]) => {
  expectStory(traceRequest(dualStack(routes), request), story);
});

test('nobody outside begins by an egress-only gateway', () => {
  const network = dualStack(['::/0 eigw-1'], {
    securityGroups: [sg('sg-a', inbound('tcp/443 ::/0')), sg('sg-b')],
  });
  const request = { from: 'internet:2600:1f14::1', to: '2001:db8:0:1::10', port: 443 };
  expectStory(traceRequest(network, request), 'timeout; reply sim:REPLY_TAKES_ANOTHER_WAY eigw-1');
});

test('a network ACL for IPv4 says nothing of IPv6', () => {
  const networkAcls = [
    {
      ...nacl('acl-1', [], 'in 100 allow all 0.0.0.0/0', 'out 100 allow all 0.0.0.0/0'),
      isDefault: true,
    },
  ];
  expectStory(
    traceRequest(dualStack([], { networkAcls }), neighbour),
    'timeout; forward SUBNET_ACL_RESTRICTION acl-1; forward SUBNET_ACL_RESTRICTION acl-1; reply SUBNET_ACL_RESTRICTION acl-1; reply SUBNET_ACL_RESTRICTION acl-1',
  );
});

test.for<[name: string, rule: string, to: string]>([
  ['for IPv6 says nothing of IPv4', 'all ::/0', '10.0.2.10'],
  ['for IPv4 says nothing of IPv6', 'all 0.0.0.0/0', '2001:db8:0:2::10'],
])('a rule of a group %s', ([, rule, to]) => {
  const sender = sg('sg-a', outbound('all 0.0.0.0/0'), outbound('all ::/0'));
  const network = dualStack([], { securityGroups: [sender, sg('sg-b', inbound(rule))] });
  expectStory(
    traceRequest(network, { from: 'eni-a', to, port: 443 }),
    'timeout; forward ENI_SG_RULES_MISMATCH sg-b',
  );
});

test('the answers of one call after the other are missing', () => {
  expectUnread(dualStack([]), neighbour);
  expectUnread(dualStack(['::/0 eigw-1']), far);
  expectUnread(dualStack(['::/0 igw-1']), far);
});
