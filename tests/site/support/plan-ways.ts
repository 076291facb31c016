import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { RouteTable, Subnet } from '#network/snapshot/vpc.ts';
import { table } from '../../support/network.ts';
import type { Draft } from './plan-draft.ts';
import { natsOf } from './plan-rooms.ts';

/** Subnets of a NAT gateway go out by the internet gateway, the others by NAT or a private way. */
export function tablesOf(draft: Draft, n: number, rooms: readonly Subnet[]): readonly RouteTable[] {
  const local = `10.${n}.0.0/16 local`;
  const nats = n === 0 ? natsOf(draft, rooms) : [];
  const others = draft.subnets.flatMap((_, m) => {
    if (m === n || (!draft.transit && (!draft.peered || (n !== 0 && m !== 0)))) return [];
    return [`10.${m}.0.0/16 ${draft.transit ? 'tgw-1' : `pcx-${Math.max(n, m)}`}`];
  });
  const home = draft.vpn ? [`172.16.0.0/16 vgw-${n}`] : [];
  const s3 = n === 0 && draft.gateways.includes('s3') ? ['pl-s3 vpce-s3'] : [];
  const shut = draft.shut === 'routes';
  const inner = shut ? [local] : [local, ...others, ...home, ...s3];
  const [nat] = nats;
  const out = draft.internet ? [`0.0.0.0/0 igw-0123456789abcdef${n}`] : [];
  const main = nat && !shut ? [...inner, `0.0.0.0/0 ${nat.id}`] : [...inner, ...(shut ? [] : out)];
  const own = nats.map(({ subnetId }) => subnetId);
  const tables = [{ ...table(`rtb-main-${n}`, [], ...main), vpcId: `vpc-${n}` }];
  if (own.length === 0) return tables;
  return [...tables, { ...table(`rtb-public-${n}`, own, ...inner, ...out), vpcId: `vpc-${n}` }];
}

export function transitOf(draft: Draft, rooms: readonly Subnet[]): Partial<Snapshot> {
  if (!draft.transit)
    return { transitGateways: [], transitGatewayAttachments: [], transitGatewayRouteTables: [] };
  const lastIn = (n: number) => rooms.findLast(({ vpcId }) => vpcId === `vpc-${n}`)?.id ?? '';
  return {
    transitGateways: [{ id: 'tgw-1', state: 'available' }],
    transitGatewayAttachments: draft.subnets.map((_, n) => ({
      id: `tgw-attach-${n}`,
      transitGatewayId: 'tgw-1',
      resourceType: 'vpc',
      resourceId: `vpc-${n}`,
      state: 'available',
      routeTableId: 'tgw-rtb-1',
      associationState: 'associated',
      subnetIds: [lastIn(n)],
    })),
    transitGatewayRouteTables: [
      {
        id: 'tgw-rtb-1',
        transitGatewayId: 'tgw-1',
        routes: draft.subnets.map((_, n) => ({
          destination: `10.${n}.0.0/16`,
          state: 'active' as const,
          type: 'propagated' as const,
          attachmentIds: [`tgw-attach-${n}`],
        })),
      },
    ],
  };
}

export function vpnOf({ vpn, subnets }: Draft): Partial<Snapshot> {
  if (!vpn) return { vpnGateways: [], vpnConnections: [], virtualInterfaces: [] };
  return {
    vpnGateways: subnets.map((_, n) => ({
      id: `vgw-${n}`,
      state: 'available',
      vpcIds: [`vpc-${n}`],
    })),
    vpnConnections: subnets.map((_, n) => ({
      id: `vpn-${n}`,
      state: 'available',
      vpnGatewayId: `vgw-${n}`,
      staticRoutesOnly: true,
      routes: [{ destination: '172.16.0.0/16', state: 'available' }],
      tunnels: ['UP', 'DOWN'],
    })),
    virtualInterfaces: [],
  };
}
