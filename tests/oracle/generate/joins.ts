import type { PeeringConnection } from '#network/snapshot/gateways.ts';
import type {
  TransitGateway,
  TransitGatewayAttachment,
  TransitGatewayRoute,
  TransitGatewayRouteTable,
} from '#network/snapshot/transit-gateway.ts';
import type { Vpc } from '#network/snapshot/vpc.ts';
import type { Features } from './feature.ts';
import type { Random } from './random.ts';
import type { Sites } from './sites.ts';

/** What joins VPCs. Two VPCs are joined in one way only, so that no rule has to say which one counts. */
export interface Joins {
  readonly peeringConnections: readonly PeeringConnection[];
  readonly transitGateways: readonly TransitGateway[];
  readonly transitGatewayAttachments: readonly TransitGatewayAttachment[];
  readonly transitGatewayRouteTables: readonly TransitGatewayRouteTable[];
}

export function generateJoins(random: Random, features: Features, sites: Sites): Joins {
  const byTransit = features.has('transit-gateway');
  const byPeering = features.has('peering') && !(byTransit && random.chance(0.5));
  const none = {
    peeringConnections: [],
    transitGateways: [],
    transitGatewayAttachments: [],
    transitGatewayRouteTables: [],
  };
  if (byPeering) return { ...none, peeringConnections: generatePeerings(random, sites) };
  return byTransit ? { ...none, ...generateTransit(random, sites) } : none;
}

/** A chain of VPCs, so that there is a transit to refuse; seldom the third side of the triangle. */
function generatePeerings(random: Random, { vpcs }: Sites): readonly PeeringConnection[] {
  const pairs: (readonly [number, number])[] = [[0, 1]];
  if (vpcs.length > 2) pairs.push([1, 2]);
  if (vpcs.length > 2 && random.chance(0.3)) pairs.push([0, 2]);
  return pairs.flatMap(([a, b]) => {
    const [one, other] = [vpcs[a], vpcs[b]];
    if (!one || !other) return [];
    const [requester, accepter] = random.chance(0.5) ? [one, other] : [other, one];
    return {
      id: `pcx-${a + 1}${b + 1}`,
      state: random.chance(0.93) ? 'active' : random.pick(['pending-acceptance', 'deleted']),
      requester: sideOf(requester),
      accepter: sideOf(accepter),
    };
  });
}

function sideOf({ id, cidrs, ipv6Cidrs }: Vpc) {
  return {
    vpcId: id,
    account: '111122223333',
    region: 'ap-northeast-1',
    cidrs,
    ipv6Cidrs,
    resolvesForRemote: false,
  };
}

function generateTransit(random: Random, sites: Sites): Omit<Joins, 'peeringConnections'> {
  const id = 'tgw-1';
  const attachments = sites.vpcs.map((vpc, k) => generateAttachment(random, sites, vpc, k + 1, id));
  const isSplit = random.chance(0.4);
  const tables = (isSplit ? ['tgw-rtb-1', 'tgw-rtb-2'] : ['tgw-rtb-1']).map((tableId) => ({
    id: tableId,
    transitGatewayId: id,
    state: 'available',
    routes: sites.vpcs.flatMap((vpc, k) =>
      transitRoutes(random, vpc, attachments[k]?.id ?? '', attachments[0]?.id ?? ''),
    ),
    hasMore: false,
  }));
  return {
    transitGateways: [
      { id, state: 'available', securityGroupReferencing: random.chance(0.6), dnsSupport: true },
    ],
    transitGatewayAttachments: attachments.map((attachment) => {
      if (random.chance(0.04)) return { ...attachment, associationState: 'none' };
      const associationState = random.chance(0.96) ? 'associated' : 'disassociating';
      return { ...attachment, routeTableId: random.pick(tables).id, associationState };
    }),
    transitGatewayRouteTables: tables,
  };
}

function generateAttachment(
  random: Random,
  { subnets }: Sites,
  vpc: Vpc,
  k: number,
  transitGatewayId: string,
): TransitGatewayAttachment {
  const own = random.shuffle(subnets.filter(({ vpcId }) => vpcId === vpc.id));
  const onePerZone = [...new Map(own.map((one) => [one.availabilityZone, one])).values()];
  const most = random.chance(0.75) ? onePerZone.length : 1;
  return {
    id: `att-${k}`,
    transitGatewayId,
    resourceType: 'vpc',
    resourceId: vpc.id,
    state: random.chance(0.95) ? 'available' : 'pendingAcceptance',
    subnetIds: onePerZone.slice(0, most).map((one) => one.id),
    securityGroupReferencing: random.chance(0.7),
    dnsSupport: true,
    ipv6Support: vpc.ipv6Cidrs.length > 0,
    applianceMode: false,
  };
}

function transitRoutes(
  random: Random,
  vpc: Vpc,
  attachmentId: string,
  otherId: string,
): readonly TransitGatewayRoute[] {
  const propagated = random.chance(0.85)
    ? [...vpc.cidrs, ...vpc.ipv6Cidrs].map((destination): TransitGatewayRoute => ({
        destination,
        state: 'active',
        type: 'propagated',
        attachmentIds: [attachmentId],
        resourceType: 'vpc',
      }))
    : [];
  const more = vpc.cidrs[0]?.replace(/0\.0\/16$/, '1.0/24') ?? '';
  const blackhole: TransitGatewayRoute = {
    destination: more,
    state: 'blackhole',
    type: 'static',
    attachmentIds: [],
  };
  const elsewhere: TransitGatewayRoute = {
    destination: more,
    state: 'active',
    type: 'static',
    attachmentIds: [otherId],
    resourceType: 'vpc',
  };
  const statics = random.chance(0.2) ? [random.pick([blackhole, elsewhere])] : [];
  return [...propagated, ...statics];
}
