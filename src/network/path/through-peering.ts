import type { Packet } from '../packet/packet.ts';
import { evaluatePeering } from '../gateway/peering-connection.ts';
import type { Route } from '../snapshot/vpc.ts';
import type { LeavingSubnet } from './leave-subnet.ts';
import type { Move, Trip } from './stand.ts';

/** Over a peering connection into the other VPC, where no route table is asked again. */
export function throughPeering(
  { index }: Trip,
  packet: Packet,
  { vpcId }: LeavingSubnet,
  { target: peeringId }: Route,
): Move {
  const step = evaluatePeering(index, peeringId, vpcId, packet.flow);
  const hop = { kind: 'peering-connection', id: peeringId, vpcId, steps: [step] } as const;
  const { toVpcId, reason } = step;
  if (toVpcId === undefined || reason === 'destination-outside' || reason === 'unread')
    return { hops: [hop], packet, stand: { kind: 'stuck' } };
  const crossed = [...packet.crossed, { kind: 'peering-connection', id: peeringId } as const];
  return { hops: [hop], packet: { ...packet, crossed }, stand: { kind: 'in-vpc', vpcId: toVpcId } };
}
