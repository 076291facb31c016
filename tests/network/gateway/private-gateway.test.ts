import { test } from 'vitest';
import { evaluatePrivateGateway } from '#network/gateway/private-gateway.ts';
import type { VpnConnection } from '#network/snapshot/private-connection.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { indexSnapshot } from '#network/snapshot/snapshot-index.ts';
import type { Route } from '#network/snapshot/vpc.ts';
import { expectReason } from '../../support/expect-story.ts';
import { snapshot, tcp, vpc, without } from '../../support/network.ts';

const byHand: Route = { destination: '0.0.0.0/0', target: 'vgw-1', state: 'active' };
const learned: Route = { ...byHand, origin: 'EnableVgwRoutePropagation' };
const toOffice = tcp('10.0.1.10', '192.168.7.7', 443);

function vpn(parts: Partial<VpnConnection> = {}): VpnConnection {
  const own = { id: 'vpn-1', vpnGatewayId: 'vgw-1', state: 'available', staticRoutesOnly: true };
  return { ...own, routes: [{ destination: '192.168.0.0/16' }], tunnels: ['UP'], ...parts };
}

function gateway(parts: Partial<Snapshot> = {}): Snapshot {
  return snapshot({
    vpcs: [vpc()],
    vpnGateways: [{ id: 'vgw-1', state: 'available', vpcIds: ['vpc-1'] }],
    vpnConnections: [],
    virtualInterfaces: [],
    directConnectAssociations: [],
    ...parts,
  });
}

const line = (vpnGatewayId: string) => [
  { id: 'dxvif-1', type: 'private', state: 'available', bgpUp: true, vpnGatewayId },
];
const joined = (gatewayId: string, state: string) => [
  {
    id: 'association-1',
    directConnectGatewayId: 'dxgw-1',
    gatewayId,
    gatewayType: 'virtualPrivateGateway',
    state,
    allowedPrefixes: [],
  },
];
const down = vpn({ id: 'vpn-down', tunnels: ['DOWN', 'DOWN'] });
const byBgp = vpn({ id: 'vpn-bgp', staticRoutesOnly: false, routes: [] });

test.for<[name: string, network: Snapshot, route: Route, flow: typeof toOffice, reason: string]>([
  ['a static route of a VPN', gateway({ vpnConnections: [vpn()] }), byHand, toOffice, 'carries'],
  ['the gateway was not read', without('vpnGateways', gateway()), byHand, toOffice, 'vpnGateways'],
  [
    'it is attached to another VPC',
    gateway({ vpnGateways: [{ id: 'vgw-1', state: 'available', vpcIds: ['vpc-2'] }] }),
    byHand,
    toOffice,
    'not-attached',
  ],
  ['IPv6', gateway(), byHand, tcp('2001:db8::1', '2600:1f14::1', 443), 'ipv6'],
  ['the VPC was not read', without('vpcs', gateway()), byHand, toOffice, 'vpcs'],
  ['for another VPC', gateway(), byHand, tcp('10.9.0.1', '192.168.7.7', 443), 'source-outside'],
  [
    'a second block of the VPC',
    gateway({ vpcs: [vpc({ cidrs: ['10.9.0.0/16', '10.0.0.0/16'] })] }),
    learned,
    toOffice,
    'carries',
  ],
  ['VPNs were not read', without('vpnConnections', gateway()), byHand, toOffice, 'vpnConnections'],
  [
    'a VPN of another gateway',
    gateway({ vpnConnections: [vpn({ vpnGatewayId: 'vgw-2' })] }),
    byHand,
    toOffice,
    'no-connection',
  ],
  ['learned without a VPN: by Direct Connect', gateway(), learned, toOffice, 'carries'],
  ['by hand, and no line at all', gateway(), byHand, toOffice, 'no-connection'],
  [
    'lines were not read',
    without('virtualInterfaces', gateway()),
    byHand,
    toOffice,
    'virtualInterfaces',
  ],
  [
    'what a line learned stands in no answer',
    gateway({ virtualInterfaces: line('vgw-1') }),
    byHand,
    toOffice,
    'learned-prefixes',
  ],
  [
    'a line of another gateway',
    gateway({ virtualInterfaces: line('vgw-2') }),
    byHand,
    toOffice,
    'no-connection',
  ],
  [
    'joined to a Direct Connect gateway',
    gateway({ directConnectAssociations: joined('vgw-1', 'associated') }),
    byHand,
    toOffice,
    'learned-prefixes',
  ],
  [
    'no longer joined',
    gateway({ directConnectAssociations: joined('vgw-1', 'disassociated') }),
    byHand,
    toOffice,
    'no-connection',
  ],
  [
    'another one is joined',
    gateway({ directConnectAssociations: joined('vgw-2', 'associated') }),
    byHand,
    toOffice,
    'no-connection',
  ],
  [
    'one of two VPNs carries it',
    gateway({ vpnConnections: [down, vpn()] }),
    byHand,
    toOffice,
    'carries',
  ],
  [
    'one of two may carry it',
    gateway({ vpnConnections: [down, byBgp] }),
    byHand,
    toOffice,
    'learned-prefixes',
  ],
  [
    'neither does: the first says why',
    gateway({ vpnConnections: [down, vpn({ routes: [] })] }),
    byHand,
    toOffice,
    'tunnels-down',
  ],
])('virtual private gateway: %s', ([, network, route, flow, reason]) => {
  const step = evaluatePrivateGateway(indexSnapshot(network), 'vgw-1', 'vpc-1', route, flow);
  expectReason(step, reason);
});
