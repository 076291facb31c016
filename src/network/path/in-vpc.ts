import type { Packet } from '../packet/packet.ts';
import { evaluateRoutes } from '../route/route-table.ts';
import { at } from '../snapshot/snapshot-index.ts';
import { wasRead } from '../snapshot/was-read.ts';
import { arrive } from './arrive.ts';
import { backThroughNat } from './through/nat-gateway-back.ts';
import { holderOf } from './holder.ts';
import { routerHop, subnetHop } from './hop.ts';
import { notModelled } from './through/not-modelled.ts';
import type { EndOfPathStep, PathHop } from './path.ts';
import type { Move, Stand, Trip } from './stand.ts';
import { throughMiddlebox } from './through/middlebox.ts';

export type InVpc = Extract<Stand, { kind: 'in-vpc' }>;

/**
 * Delivers a packet inside a VPC. One that comes in by a gateway with a route table of its own goes
 * where that table says. An address that no interface holds gets no answer at all.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/gateway-route-tables.html
 */
export function enterVpc(trip: Trip, packet: Packet, stand: InVpc): Move {
  const { index } = trip;
  const { gatewayId, vpcId } = stand;
  const table = gatewayId === undefined ? undefined : index.tableOfGateway.get(gatewayId);
  if (!table || gatewayId === undefined) return deliver(trip, packet, stand);
  const route = evaluateRoutes(index, table, gatewayId, packet.flow.destination);
  const hops = [routerHop(route, vpcId)];
  if (route.verdict !== 'allow' || !route.route) return { hops, packet, stand: { kind: 'stuck' } };
  const { target } = route.route;
  const onward =
    route.reason === 'local'
      ? deliver(trip, packet, stand)
      : (throughMiddlebox(trip, packet, target, { gatewayId }) ??
        notModelled(packet, vpcId, target));
  return { ...onward, hops: [...hops, ...onward.hops] };
}

function deliver(trip: Trip, packet: Packet, stand: InVpc): Move {
  const { index } = trip;
  const { vpcId, fromSubnetId } = stand;
  const { address } = packet.flow.destination;
  const nat = index.natGatewayAt.get(at(vpcId, address));
  if (nat) return backThroughNat(trip, packet, nat, stand) ?? nobody(packet, vpcId, 'nat-itself');
  const holder = holderOf(index, vpcId, address);
  if (!holder)
    return wasRead(index.snapshot, 'networkInterfaces', index.vpcs.get(vpcId))
      ? nobody(packet, vpcId, 'nobody')
      : nobody(packet, vpcId, 'unread');
  const { subnetId } = holder;
  const entering =
    subnetId === fromSubnetId ? [] : [subnetHop(index, subnetId, vpcId, 'ingress', packet.flow)];
  const move = arrive(trip, packet, holder);
  return { ...move, hops: [...entering, ...move.hops] };
}

function nobody(packet: Packet, vpcId: string, reason: 'nobody' | 'nat-itself' | 'unread'): Move {
  const { address } = packet.flow.destination;
  const end = { kind: 'end-of-path', reason, id: address, address } as const;
  const missing = { kind: 'resource', collection: 'networkInterfaces' } as const;
  const step: EndOfPathStep =
    reason === 'unread' ? { ...end, verdict: 'unknown', missing } : { ...end, verdict: 'deny' };
  const hop: PathHop = { kind: 'outside', id: address, address, vpcId, steps: [step] };
  return { hops: [hop], packet, stand: { kind: 'nobody' } };
}
