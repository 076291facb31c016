import { expect, test } from 'vitest';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { traceRequest } from '#request/trace-request.ts';
import { expectStory } from '../support/expect-story.ts';
import { eni, nacl, subnet, table, without } from '../support/network.ts';
import { attachment, back, joined, references, route, there } from '../support/transit-gateway.ts';
import { host, tableOf, twoVpcs } from '../support/two-vpcs.ts';

const https = { from: 'eni-client', to: '10.1.1.10', port: 443 };
function ofEndpoint(network: Snapshot): Snapshot {
  const { networkInterfaces = [] } = network;
  const changed = networkInterfaces.map((one) => ({ ...one, interfaceType: 'vpc_endpoint' }));
  return { ...network, networkInterfaces: changed };
}

test.for<[name: string, network: Snapshot, story: string]>([
  ['both sides attached, associated and routed', joined(), 'ok'],
  [
    'a VPC may be attached and known everywhere, and still lack the route out',
    { ...joined(), routeTables: twoVpcs([], back).routeTables ?? [] },
    'timeout; forward NO_ROUTE_TO_DESTINATION rtb-a',
  ],
  [
    'the table knows the way there and not back',
    joined({}, ['10.1.0.0/16 tgw-attach-b']),
    'timeout; reply TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT tgw-1',
  ],
  [
    'the longest prefix wins, also a blackhole',
    joined({}, ['10.0.0.0/16 tgw-attach-a', '10.1.0.0/16 tgw-attach-b', '10.1.1.0/24 blackhole']),
    'timeout; forward TGW_RTB_BAD_STATE_ROUTE tgw-1',
  ],
  [
    'an attachment that is associated with no table',
    joined({
      transitGatewayAttachments: [
        { ...attachment('a'), routeTableId: undefined, associationState: 'none' },
        attachment('b'),
      ].map(({ routeTableId, ...one }) =>
        routeTableId === undefined ? one : { ...one, routeTableId },
      ),
    }),
    'timeout; forward TGW_ATTACH_MISSING_TGW_RTB_ASSOCIATION tgw-1',
  ],
  [
    'not accepted yet',
    joined({
      transitGatewayAttachments: [attachment('a'), attachment('b', { state: 'pendingAcceptance' })],
    }),
    'timeout; forward BAD_STATE_ATTACHMENT tgw-1; reply BAD_STATE_ATTACHMENT tgw-1',
  ],
  [
    'an attachment that carries IPv4 carries it while it is being changed',
    joined({
      transitGatewayAttachments: [attachment('a'), attachment('b', { state: 'modifying' })],
    }),
    'ok',
  ],
  [
    'no subnet in the zone of who sends',
    {
      ...joined(),
      networkInterfaces: [
        host('client', '10.0.2.10', 'a', { subnetId: 'a2' }),
        host('server', '10.1.1.10', 'b'),
      ],
    },
    'timeout; forward TGW_ATTACH_VPC_AZ_RESTRICTION tgw-1',
  ],
  [
    'its network ACL judges what enters the attachment by its source',
    joined({
      networkAcls: [
        ...(joined().networkAcls ?? []),
        { ...nacl('acl-tgw', ['a-tgw'], 'out 100 allow all 0.0.0.0/0'), vpcId: 'vpc-a' },
      ],
    }),
    'timeout; forward SUBNET_ACL_RESTRICTION acl-tgw',
  ],
  [
    'and what comes out of it by its destination',
    joined({
      networkAcls: [
        ...(joined().networkAcls ?? []),
        { ...nacl('acl-tgw', ['b-tgw'], 'in 100 allow all 0.0.0.0/0'), vpcId: 'vpc-b' },
      ],
    }),
    'timeout; forward SUBNET_ACL_RESTRICTION acl-tgw',
  ],
  [
    'groups of the other VPC are not told by default',
    joined({}, undefined, 'tcp/443 sg-client'),
    'timeout; forward SG_REFERENCING_SUPPORT sg-server',
  ],
  [
    'they are, where gateway and attachments say so',
    joined(references, undefined, 'tcp/443 sg-client'),
    'ok',
  ],
  [
    'but never to the interface of an endpoint',
    ofEndpoint(joined(references, undefined, 'tcp/443 sg-client')),
    'timeout; forward SG_REFERENCING_SUPPORT sg-server',
  ],
  [
    'whether they are was not read',
    joined({ transitGateways: [] }, undefined, 'tcp/443 sg-client'),
    'unknown; aws ec2 describe-transit-gateways --transit-gateway-ids tgw-1 --query TransitGateways[].Options',
  ],
  [
    'the routes were not searched for',
    joined({ transitGatewayRouteTables: [] }),
    'unknown; aws ec2 search-transit-gateway-routes --transit-gateway-route-table-id tgw-rtb-1 --filters Name=state,Values=active,blackhole',
  ],
  [
    'a list that goes on proves nothing absent',
    joined({
      transitGatewayRouteTables: [
        { id: 'tgw-rtb-1', transitGatewayId: 'tgw-1', routes: [], hasMore: true },
      ],
    }),
    'unknown; aws ec2 search-transit-gateway-routes --transit-gateway-route-table-id tgw-rtb-1 --filters Name=state,Values=active,blackhole',
  ],
  [
    'the attachments were not read',
    without('transitGatewayAttachments', joined()),
    'unknown; aws ec2 describe-transit-gateway-attachments --filters Name=transit-gateway-id,Values=tgw-1',
  ],
])('transit gateway: %s', ([, network, story]) => {
  expectStory(traceRequest(network, https), story);
});

test('in the attachment’s own subnet its ACL judges what is sent twice, and what comes not at all', () => {
  const own = {
    transitGatewayAttachments: [attachment('a', { subnetIds: ['a1'] }), attachment('b')],
  };
  const network = joined({
    ...own,
    networkAcls: [
      { ...nacl('acl-a', ['a1'], 'out 100 allow tcp/443 10.1.0.0/16'), vpcId: 'vpc-a' },
      ...(joined().networkAcls ?? []),
    ],
  });
  expectStory(traceRequest(network, https), 'timeout; forward SUBNET_ACL_RESTRICTION acl-a');
  const from = {
    ...nacl(
      'acl-a',
      ['a1'],
      'in 1 deny all 10.1.0.0/16',
      'in 2 allow all 0.0.0.0/0',
      'out 1 allow all 0.0.0.0/0',
    ),
    vpcId: 'vpc-a',
  };
  const answered = joined({ ...own, networkAcls: [from, ...(joined().networkAcls ?? [])] });
  expectStory(traceRequest(answered, https), 'ok');
});

/** VPC `b` lends its NAT gateway and internet gateway to `a`, as central egress does. */
function centralEgress(natTable: readonly string[]): Snapshot {
  const routes = ['0.0.0.0/0 tgw-attach-b', '10.0.0.0/16 tgw-attach-a'];
  const base = joined({}, routes);
  const nat = {
    ...eni('eni-nat', '10.1.8.8', 'b-nat', []),
    vpcId: 'vpc-b',
    interfaceType: 'nat_gateway',
  };
  return {
    ...base,
    subnets: [...(base.subnets ?? []), { ...subnet('b-nat', '10.1.8.0/28'), vpcId: 'vpc-b' }],
    networkInterfaces: [
      ...(base.networkInterfaces ?? []),
      { ...nat, publicAddresses: [{ private: '10.1.8.8', public: '198.51.100.88' }] },
    ],
    routeTables: [
      tableOf('a', ['10.0.0.0/16 local', '0.0.0.0/0 tgw-1']),
      { ...table('rtb-tgw', ['b-tgw'], '10.1.0.0/16 local', '0.0.0.0/0 nat-1'), vpcId: 'vpc-b' },
      { ...table('rtb-nat', ['b-nat'], '10.1.0.0/16 local', ...natTable), vpcId: 'vpc-b' },
    ],
    natGateways: [
      {
        id: 'nat-1',
        vpcId: 'vpc-b',
        subnetId: 'b-nat',
        state: 'available',
        connectivity: 'public',
        privateAddress: '10.1.8.8',
        publicAddress: '198.51.100.88',
      },
    ],
    internetGateways: [{ id: 'igw-b', vpcIds: ['vpc-b'] }],
  };
}

test.for<[name: string, natTable: readonly string[], story: string]>([
  ['there and back', ['0.0.0.0/0 igw-b', '10.0.0.0/16 tgw-1'], 'ok'],
  [
    'the NAT gateway’s own table must lead back to who asked',
    ['0.0.0.0/0 igw-b'],
    'timeout; reply IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS igw-b',
  ],
])('central egress: %s', ([, natTable, story]) => {
  const network = centralEgress(natTable);
  const request = { from: '10.0.1.10', to: 'internet', port: 443 };
  expectStory(traceRequest(network, request), story);
});

test('a zone that the other side lacks: it comes out in any of its own', () => {
  const elsewhere = { ...subnet('b-far', '10.1.9.16/28', 'd'), vpcId: 'vpc-b' };
  const base = joined();
  const network = {
    ...base,
    subnets: [
      ...(base.subnets ?? []).map((one) =>
        one.id === 'b-tgw' ? { ...one, availabilityZone: 'ap-northeast-1c' } : one,
      ),
      elsewhere,
    ],
    transitGatewayAttachments: [
      attachment('a'),
      attachment('b', { subnetIds: ['b-tgw', 'b-far'] }),
    ],
  };
  const trace = traceRequest(network, https);
  expect(trace.assumptions).toContain(
    'the transit gateway may hand it to any of b-tgw, b-far; this trace follows b-tgw',
  );
  // The server's own zone has no attachment: what it answers is dropped.
  expectStory(trace, 'timeout; reply TGW_ATTACH_VPC_AZ_RESTRICTION tgw-1');
});

test('two gateways that peer: each side needs a route and an association of its own', () => {
  const link = (name: string, own: string, other: string) =>
    attachment('link', {
      transitGatewayId: own,
      resourceType: 'peering',
      resourceId: other,
      routeTableId: `tgw-rtb-${name}`,
    });
  const network = (routesOfFar: readonly string[]) =>
    joined({
      routeTables: [
        tableOf('a', ['10.0.0.0/16 local', ...there]),
        tableOf('b', ['10.1.0.0/16 local', '10.0.0.0/16 tgw-2']),
      ],
      transitGateways: [
        { id: 'tgw-1', state: 'available' },
        { id: 'tgw-2', state: 'available' },
      ],
      transitGatewayAttachments: [
        attachment('a'),
        attachment('b', { transitGatewayId: 'tgw-2', routeTableId: 'tgw-rtb-2' }),
        link('1', 'tgw-1', 'tgw-2'),
        link('2', 'tgw-2', 'tgw-1'),
      ],
      transitGatewayRouteTables: [
        {
          id: 'tgw-rtb-1',
          transitGatewayId: 'tgw-1',
          routes: ['10.0.0.0/16 tgw-attach-a', '10.1.0.0/16 tgw-attach-link'].map(route),
        },
        { id: 'tgw-rtb-2', transitGatewayId: 'tgw-2', routes: routesOfFar.map(route) },
      ],
    });
  const both = ['10.1.0.0/16 tgw-attach-b', '10.0.0.0/16 tgw-attach-link'];
  expectStory(traceRequest(network(both), https), 'ok');
  expectStory(
    traceRequest(network(both.slice(0, 1)), https),
    'timeout; reply TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT tgw-2',
  );
});
