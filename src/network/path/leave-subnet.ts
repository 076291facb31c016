import { holds } from '../packet/block.ts';
import type { Packet } from '../packet/packet.ts';
import type { RouteStep } from '../route/route-table.ts';
import type { Route } from '../snapshot/vpc.ts';
import type { SnapshotIndex } from '../snapshot/snapshot-index.ts';
import { holderOf } from './holder.ts';
import { routeFrom, routerHop, subnetHop } from './hop.ts';
import { notModelled } from './through/not-modelled.ts';
import type { Move, Stand, Trip } from './stand.ts';
import { throughEgressOnlyGateway } from './through/egress-only-gateway.ts';
import { throughInternetGateway } from './through/internet-gateway.ts';
import { throughMiddlebox } from './through/middlebox.ts';
import { throughNatGateway } from './through/nat-gateway.ts';
import { throughPeering } from './through/peering.ts';
import { throughPrivateGateway } from './through/private-gateway.ts';
import { throughTransitGateway } from './through/transit-gateway.ts';
import { throughVpcEndpoint } from './through/vpc-endpoint.ts';

export type LeavingSubnet = Extract<Stand, { kind: 'leaving-subnet' }>;

/**
 * Takes a packet out of its subnet: inside one subnet neither network ACLs nor routes are asked;
 * otherwise the ACL judges it, and the subnet's route table says whose turn it is.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Route_Tables.html
 */
export function leaveSubnet(trip: Trip, packet: Packet, stand: LeavingSubnet): Move {
  const { index } = trip;
  const { subnetId, vpcId } = stand;
  const { address } = packet.flow.destination;
  const inside: Stand = { kind: 'in-vpc', vpcId, fromSubnetId: subnetId };
  if (isInSubnet(index, stand, address)) return { hops: [], packet, stand: inside };
  const route = routeFrom(index, subnetId, vpcId, packet.flow.destination);
  const move = follow(trip, packet, stand, route);
  const crossed = staysIn(index, subnetId, route)
    ? []
    : [subnetHop(index, subnetId, vpcId, 'egress', packet.flow)];
  return { ...move, hops: [...crossed, routerHop(route, vpcId), ...move.hops] };
}

function isInSubnet(
  index: SnapshotIndex,
  { subnetId, vpcId }: LeavingSubnet,
  address: string,
): boolean {
  const holder = holderOf(index, vpcId, address);
  if (holder) return holder.subnetId === subnetId;
  const { cidr, ipv6Cidrs = [] } = index.subnets.get(subnetId) ?? {};
  return [...(cidr === undefined ? [] : [cidr]), ...ipv6Cidrs].some((one) => holds(one, address));
}

/**
 * The route's target is a neighbour in the same subnet, so that no boundary is crossed; or it may be
 * one, for what would tell was not read.
 */
function staysIn(index: SnapshotIndex, subnetId: string, { verdict, route }: RouteStep): boolean {
  if (verdict === 'unknown') return hasNeighbour(index, subnetId);
  const { target } = route ?? { target: '' };
  if (target.startsWith('nat-') && !index.natGateways.has(target)) return true;
  const neighbour = index.natGateways.get(target) ?? index.interfaces.get(target);
  return neighbour?.subnetId === subnetId;
}

/** Whether something stands in the subnet that a route could lead to. */
function hasNeighbour({ snapshot }: SnapshotIndex, subnetId: string): boolean {
  const { natGateways, networkInterfaces } = snapshot;
  if (!natGateways || !networkInterfaces) return true;
  const appliances = networkInterfaces.filter(({ sourceDestCheck }) => sourceDestCheck === false);
  return [...natGateways, ...appliances].some((one) => one.subnetId === subnetId);
}

/** What takes the packet on, by the kind of the route's target. */
const doors = new Map<
  string,
  (trip: Trip, packet: Packet, from: LeavingSubnet, route: Route) => Move | undefined
>([
  ['igw', throughInternetGateway],
  ['eigw', throughEgressOnlyGateway],
  ['nat', throughNatGateway],
  ['vpce', throughVpcEndpoint],
  ['pcx', throughPeering],
  ['tgw', throughTransitGateway],
  ['vgw', throughPrivateGateway],
  [
    'eni',
    (trip, packet, { subnetId }, { target }) =>
      throughMiddlebox(trip, packet, target, { subnetId }),
  ],
]);

function follow(trip: Trip, packet: Packet, stand: LeavingSubnet, step: RouteStep): Move {
  const { subnetId: fromSubnetId, vpcId } = stand;
  const { verdict, reason, route } = step;
  if (verdict !== 'allow' || !route) return { hops: [], packet, stand: { kind: 'stuck' } };
  if (reason === 'local')
    return { hops: [], packet, stand: { kind: 'in-vpc', vpcId, fromSubnetId } };
  const [prefix = ''] = route.target.split('-');
  return (
    doors.get(prefix)?.(trip, packet, stand, route) ?? notModelled(packet, vpcId, route.target)
  );
}
