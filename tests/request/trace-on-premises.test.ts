import { expect, test } from 'vitest';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { VpnConnection } from '#network/snapshot/private-connection.ts';
import type { Route } from '#network/snapshot/vpc.ts';
import { traceRequest } from '#request/trace-request.ts';
import { expectStory } from '../support/expect-story.ts';
import { expectUnread } from '../support/expect-unread.ts';
import {
  defaultNacl,
  eni,
  inbound,
  outbound,
  sg,
  snapshot,
  subnet,
  table,
  vpc,
  without,
} from '../support/network.ts';

const toOffice = { from: '10.0.1.10', to: '192.168.7.7', port: 443 };
const fromOffice = { from: '192.168.7.7', to: '10.0.1.10', port: 443 };

const learned: Route = {
  destination: '192.168.0.0/16',
  target: 'vgw-1',
  state: 'active',
  origin: 'EnableVgwRoutePropagation',
};

function vpn(parts: Partial<VpnConnection> = {}): VpnConnection {
  const gateway = { vpnGatewayId: 'vgw-1', state: 'available', staticRoutesOnly: false };
  return { id: 'vpn-1', ...gateway, routes: [], tunnels: ['UP', 'DOWN'], ...parts };
}

/** One host in a VPC whose virtual private gateway learned the office's 192.168.0.0/16. */
function office(parts: Partial<Snapshot> = {}, routes: readonly Route[] = [learned]): Snapshot {
  const own = table('rtb-1', [], '10.0.0.0/16 local');
  return snapshot({
    vpcs: [vpc()],
    subnets: [subnet('s', '10.0.1.0/24')],
    routeTables: [{ ...own, routes: [...own.routes, ...routes] }],
    networkAcls: [defaultNacl()],
    securityGroups: [sg('sg-1', inbound('tcp/443 192.168.0.0/16'), outbound('all 0.0.0.0/0'))],
    networkInterfaces: [eni('eni-1', '10.0.1.10', 's', ['sg-1'])],
    vpnGateways: [{ id: 'vgw-1', state: 'available', vpcIds: ['vpc-1'] }],
    vpnConnections: [vpn()],
    virtualInterfaces: [],
    ...parts,
  });
}

const route = (destination: string): Route => ({ destination, target: 'vgw-1', state: 'active' });

test.for<[name: string, network: Snapshot, story: string]>([
  ['a propagated route and one tunnel up', office(), 'ok'],
  [
    'both tunnels down, whatever the table still lists',
    office({ vpnConnections: [vpn({ tunnels: ['DOWN', 'DOWN'] })] }),
    'timeout; forward BAD_STATE_VPN vgw-1',
  ],
  [
    'two connections: one that works is enough',
    office({ vpnConnections: [vpn({ tunnels: ['DOWN', 'DOWN'] }), vpn({ id: 'vpn-2' })] }),
    'ok',
  ],
  [
    'a gateway of no VPC',
    office({ vpnGateways: [{ id: 'vgw-1', state: 'available', vpcIds: [] }] }),
    'timeout; forward BAD_STATE_ATTACHMENT vgw-1',
  ],
  [
    'a route by hand does not make a gateway know the prefix',
    office({ vpnConnections: [vpn({ staticRoutesOnly: true })] }, [route('0.0.0.0/0')]),
    'timeout; forward CANNOT_ROUTE vgw-1',
  ],
  [
    'the VPN’s own static routes do',
    office(
      {
        vpnConnections: [
          vpn({ staticRoutesOnly: true, routes: [{ destination: '192.168.0.0/16' }] }),
        ],
      },
      [route('0.0.0.0/0')],
    ),
    'ok',
  ],
  [
    'what BGP learned no call lists',
    office({}, [route('0.0.0.0/0')]),
    'unknown; aws ec2 describe-route-tables --filters Name=route.gateway-id,Values=vpn-1',
  ],
  [
    'traffic selectors that leave the host out',
    office({ vpnConnections: [vpn({ awsCidr: '10.0.2.0/24' })] }),
    'timeout; forward sim:VPN_SELECTORS_RESTRICTION vgw-1',
  ],
  ['learned with no VPN at all: by Direct Connect', office({ vpnConnections: [] }), 'ok'],
  [
    'the connections were not read',
    without('vpnConnections', office()),
    'unknown; aws ec2 describe-vpn-connections --filters Name=vpn-gateway-id,Values=vgw-1',
  ],
  [
    'a range inside the VPC stays inside: local beats what was propagated',
    office({}, [{ ...learned, destination: '10.0.0.0/8' }]),
    'timeout; forward NO_ROUTE_TO_DESTINATION rtb-1',
  ],
])('to the office: %s', ([, network, story]) => {
  expectStory(traceRequest(network, toOffice), story);
});

test.for<[name: string, network: Snapshot, story: string]>([
  ['in by the gateway, and back by it', office(), 'ok'],
  [
    'the tunnels carry neither way',
    office({ vpnConnections: [vpn({ tunnels: ['DOWN', 'DOWN'] })] }),
    'timeout; forward BAD_STATE_VPN vgw-1; reply BAD_STATE_VPN vgw-1',
  ],
  [
    'groups judge what comes in',
    office({ securityGroups: [sg('sg-1', inbound('tcp/443 10.0.0.0/8'))] }),
    'timeout; forward ENI_SG_RULES_MISMATCH sg-1',
  ],
])('from the office: %s', ([, network, story]) => {
  expectStory(traceRequest(network, fromOffice), story);
});

test('a private address that no VPC is joined to is nothing here', () => {
  expect(() => traceRequest(office(), { ...fromOffice, from: '172.16.0.9' })).toThrow(
    '"172.16.0.9" in "from" is nothing in this network',
  );
});

test('the customer’s side is taken for granted, and said', () => {
  expect(traceRequest(office(), toOffice).assumptions).toContain(
    "the customer's own network lets tcp/443 pass between 10.0.1.10 and 192.168.7.7, both ways",
  );
});

test.for<[name: string, tunnels: readonly string[], story: string]>([
  ['a tunnel up', ['UP', 'DOWN'], 'ok'],
  ['both down', ['DOWN', 'DOWN'], 'timeout; forward BAD_STATE_VPN vpn-9'],
])('over a transit gateway: %s', ([, tunnels, story]) => {
  const vpc1 = { resourceType: 'vpc', resourceId: 'vpc-1', subnetIds: ['s'] };
  const association = { routeTableId: 'tgw-rtb-1', associationState: 'associated' };
  const shared = { transitGatewayId: 'tgw-1', state: 'available', ...association };
  const toCustomer = {
    destination: '192.168.0.0/16',
    state: 'active',
    type: 'propagated',
    attachmentIds: ['tgw-attach-vpn'],
    resourceType: 'vpn',
  } as const;
  const toVpc = { ...toCustomer, destination: '10.0.0.0/16', attachmentIds: ['tgw-attach-vpc'] };
  const network = office(
    {
      transitGateways: [{ id: 'tgw-1', state: 'available' }],
      transitGatewayAttachments: [
        { id: 'tgw-attach-vpc', ...shared, ...vpc1 },
        { id: 'tgw-attach-vpn', ...shared, resourceType: 'vpn', resourceId: 'vpn-9' },
      ],
      transitGatewayRouteTables: [
        { id: 'tgw-rtb-1', transitGatewayId: 'tgw-1', routes: [toCustomer, toVpc] },
      ],
      vpnConnections: [
        { ...vpn({ id: 'vpn-9', tunnels }), vpnGatewayId: '', transitGatewayId: 'tgw-1' },
      ],
      vpnGateways: [],
    },
    [{ destination: '192.168.0.0/16', target: 'tgw-1', state: 'active' }],
  );
  expectStory(traceRequest(network, toOffice), story);
  const back = story === 'ok' ? 'ok' : `${story}; reply BAD_STATE_VPN vpn-9`;
  expectStory(traceRequest(network, fromOffice), back);
});

test('the answers of one call after the other are missing', () => {
  expectUnread(office(), toOffice);
  expectUnread(office(), fromOffice);
});
