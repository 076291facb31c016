import { expect, test } from 'vitest';
import { expectStory } from '../support/expect-story.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { traceRequest } from '#request/trace-request.ts';
import { traceInWords } from '../support/in-words.ts';
import { inbound, nacl, vpc } from '../support/network.ts';
import { groupOf, host, peering, tableOf, twoVpcs } from '../support/two-vpcs.ts';

const https = { from: '10.0.1.10', to: '10.1.1.10', port: 443 };
const [there, back] = [['10.1.0.0/16 pcx-1'], ['10.0.0.0/16 pcx-1']];
const peered = { peeringConnections: [peering()] };

test.for<[name: string, network: Snapshot, story: string]>([
  ['routes on both sides', twoVpcs(there, back, peered), 'ok'],
  ['no route there', twoVpcs([], back, peered), 'timeout; forward NO_ROUTE_TO_DESTINATION rtb-a'],
  [
    'no route back: the request arrives, its answer does not',
    twoVpcs(there, [], peered),
    'timeout; reply NO_ROUTE_TO_DESTINATION rtb-b',
  ],
  [
    'not accepted yet: neither way',
    twoVpcs(there, back, { peeringConnections: [peering({ state: 'pending-acceptance' })] }),
    'timeout; forward BAD_STATE pcx-1; reply BAD_STATE pcx-1',
  ],
  [
    'a connection of other VPCs',
    twoVpcs(there, back, {
      peeringConnections: [peering({ requester: { vpcId: 'vpc-x', cidrs: ['10.9.0.0/16'] } })],
    }),
    'timeout; forward BAD_STATE_ATTACHMENT pcx-1; reply PCX_REQUIRES_ADDRESS_IN_VPC_CIDR pcx-1',
  ],
  [
    'a connection that was not read',
    twoVpcs(there, back, { peeringConnections: [] }),
    'unknown; aws ec2 describe-vpc-peering-connections --vpc-peering-connection-ids pcx-1',
  ],
  [
    'the group of the other side is known in one Region',
    twoVpcs(there, back, peered, [inbound('tcp/443 sg-client')]),
    'ok',
  ],
  [
    'and not across Regions',
    twoVpcs(
      there,
      back,
      {
        peeringConnections: [peering({ accepter: { vpcId: 'vpc-b', region: 'us-east-1' } })],
      },
      [inbound('tcp/443 sg-client')],
    ),
    'timeout; forward SG_REFERENCING_SUPPORT sg-server',
  ],
  [
    'a group of an account that was not read is not guessed',
    twoVpcs(there, back, peered, [inbound('tcp/443 sg-elsewhere')]),
    'unknown; aws ec2 describe-security-groups --group-ids sg-elsewhere',
  ],
  [
    'the network ACLs of both sides judge both ways',
    twoVpcs(there, back, {
      ...peered,
      networkAcls: [
        { ...nacl('acl-a', ['a1'], 'out 100 allow all 0.0.0.0/0'), vpcId: 'vpc-a' },
        { ...nacl('acl-b', ['b1'], 'in 100 allow all 0.0.0.0/0'), vpcId: 'vpc-b' },
      ],
    }),
    'timeout; reply SUBNET_ACL_RESTRICTION acl-b; reply SUBNET_ACL_RESTRICTION acl-a',
  ],
])('peering: %s', ([, network, story]) => {
  expectStory(traceRequest(network, https), story);
});

test('peering is not transitive: what a third VPC sends is not carried on', () => {
  const network = twoVpcs(['10.2.0.0/16 pcx-1'], ['10.0.0.0/16 pcx-1', '10.2.0.0/16 pcx-2'], {
    ...peered,
    vpcs: [...(twoVpcs([], []).vpcs ?? []), vpc({ id: 'vpc-c', cidrs: ['10.2.0.0/16'] })],
    networkInterfaces: [
      ...(twoVpcs([], []).networkInterfaces ?? []),
      host('far', '10.2.1.10', 'c'),
    ],
    routeTables: [
      tableOf('a', ['10.0.0.0/16 local', '10.2.0.0/16 pcx-1']),
      tableOf('c', ['10.2.0.0/16 local', '10.0.0.0/16 pcx-2']),
    ],
    networkAcls: ['a', 'b', 'c'].flatMap((name) => ({
      ...nacl(`acl-${name}`, [], 'in 1 allow all 0.0.0.0/0', 'out 1 allow all 0.0.0.0/0'),
      isDefault: true,
      vpcId: `vpc-${name}`,
    })),
    securityGroups: [
      ...(twoVpcs([], []).securityGroups ?? []),
      groupOf('far', 'c', inbound('all 0.0.0.0/0')),
    ],
  });
  const trace = traceRequest(network, { ...https, to: '10.2.1.10' });
  expect(traceInWords(trace)).toMatch(/^timeout; forward PCX_REQUIRES_ADDRESS_IN_VPC_CIDR pcx-1/);
});

test('a peer does not lend its internet gateway', () => {
  const network = twoVpcs(['0.0.0.0/0 pcx-1'], [...back, '0.0.0.0/0 igw-b'], {
    ...peered,
    internetGateways: [{ id: 'igw-b', vpcIds: ['vpc-b'] }],
  });
  const trace = traceRequest(network, { from: '10.0.1.10', to: 'internet', port: 443 });
  expectStory(trace, 'timeout; forward PCX_REQUIRES_ADDRESS_IN_VPC_CIDR pcx-1');
});

test('where blocks overlap, an address is one’s own neighbour before it is the peer’s host', () => {
  const base = twoVpcs(there, back, peered);
  const network = {
    ...base,
    vpcs: [
      vpc({ id: 'vpc-a', cidrs: ['10.0.0.0/16'] }),
      vpc({ id: 'vpc-b', cidrs: ['10.0.0.0/16'] }),
    ],
    networkInterfaces: [
      host('client', '10.0.1.10', 'a'),
      host('near', '10.0.1.20', 'a'),
      host('server', '10.0.1.20', 'b'),
    ],
    routeTables: [tableOf('a', ['10.0.0.0/16 local']), tableOf('b', ['10.0.0.0/16 local'])],
    securityGroups: [
      ...(base.securityGroups ?? []),
      groupOf('near', 'a', inbound('all 0.0.0.0/0')),
    ],
  };
  expectStory(traceRequest(network, { ...https, to: '10.0.1.20' }), 'ok');
  expect(traceInWords(traceRequest(network, { ...https, to: 'eni-server' }))).toMatch(
    /^timeout; forward sim:ADDRESS_OF_ANOTHER_HOST eni-near/,
  );
});
