import {
  evaluatePeering,
  evaluatePeeringBlocks,
  type PeeringStep,
  sidesOf,
} from '../../gateway/peering-connection.ts';
import type { Packet } from '../../packet/packet.ts';
import type { SnapshotIndex } from '../../snapshot/snapshot-index.ts';
import type { Route } from '../../snapshot/vpc.ts';
import type { LeavingSubnet } from '../leave-subnet.ts';
import { refusals } from './refusals.ts';
import type { Move, Trip } from '../stand.ts';

/** Over a peering connection into the other VPC, where no route table is asked again. */
export function throughPeering(
  { index }: Trip,
  packet: Packet,
  { vpcId }: LeavingSubnet,
  { target: peeringId }: Route,
): Move {
  const step = evaluatePeering(index, peeringId, vpcId, packet.flow);
  const mended = step.reason === 'not-active' ? onceActive(index, step, packet) : undefined;
  const steps = refusals(step, mended);
  const hop = { kind: 'peering-connection', id: peeringId, vpcId, steps } as const;
  const { toVpcId } = step;
  const { reason } = mended ?? step;
  if (toVpcId === undefined || reason === 'destination-outside' || reason === 'unread')
    return { hops: [hop], packet, stand: { kind: 'stuck' } };
  const crossed = [...packet.crossed, { kind: 'peering-connection', id: peeringId } as const];
  return { hops: [hop], packet: { ...packet, crossed }, stand: { kind: 'in-vpc', vpcId: toVpcId } };
}

function onceActive(
  index: SnapshotIndex,
  step: PeeringStep,
  { flow }: Packet,
): PeeringStep | undefined {
  const peering = index.peeringConnections.get(step.peeringId);
  const [near, far] = peering ? sidesOf(peering, step.fromVpcId) : [];
  if (!near || !far) return undefined;
  return { ...step, ...evaluatePeeringBlocks(index, step.peeringId, [near, far], flow) };
}
