import type { VpnConnection, VpnGateway } from '#network/snapshot/private-connection.ts';
import type { Features } from './feature.ts';
import { customerBlocks } from './outside.ts';
import type { Random } from './random.ts';
import type { Sites } from './sites.ts';

export interface Vpn {
  readonly vpnGateways: readonly VpnGateway[];
  readonly vpnConnections: readonly VpnConnection[];
}

/** A virtual private gateway for each VPC, with one VPN connection of static routes. */
export function generateVpn(random: Random, features: Features, { vpcs, subnets }: Sites): Vpn {
  if (!features.has('vpn')) return { vpnGateways: [], vpnConnections: [] };
  return {
    vpnGateways: vpcs.map(({ id }) => ({
      id: id.replace('vpc', 'vgw'),
      state: 'available',
      vpcIds: random.chance(0.95) ? [id] : [],
    })),
    vpnConnections: vpcs.map(({ id }, k): VpnConnection => {
      // Somebody announces a subnet of the VPC itself: the local route keeps it.
      const own = subnets.filter(({ vpcId }) => vpcId === id).map(({ cidr }) => cidr);
      const odd = random.chance(0.15) ? [random.pick(own)] : [];
      const known = random.chance(0.7) ? customerBlocks.slice(0, 1) : customerBlocks.slice(1, 2);
      return {
        id: `vpn-${k + 1}`,
        state: random.chance(0.95) ? 'available' : 'deleted',
        vpnGatewayId: id.replace('vpc', 'vgw'),
        staticRoutesOnly: true,
        routes: [...known, ...odd].map((destination) => ({ destination, state: 'available' })),
        tunnels: random.pick([
          ['UP', 'UP'],
          ['UP', 'DOWN'],
          ['UP', 'DOWN'],
          ['DOWN', 'DOWN'],
        ]),
        ...(random.chance(0.15) ? { customerCidr: '192.168.10.0/24' } : {}),
        ...(random.chance(0.1) ? { awsCidr: random.pick(own) } : {}),
      };
    }),
  };
}
