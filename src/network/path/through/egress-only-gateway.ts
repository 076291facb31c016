import { evaluatePublicAccess } from '../../filter/public-access.ts';
import { evaluateEgressOnlyGateway } from '../../gateway/egress-only-gateway.ts';
import type { Packet } from '../../packet/packet.ts';
import type { Route } from '../../snapshot/vpc.ts';
import { holderOf } from '../holder.ts';
import { answersNobody } from './answers-nobody.ts';
import type { LeavingSubnet } from '../leave-subnet.ts';
import type { NetworkStep } from '../path.ts';
import type { Move, Trip } from '../stand.ts';

/** Out through an egress-only internet gateway: IPv6, and nobody's address is changed. */
export function throughEgressOnlyGateway(
  { index, direction }: Trip,
  packet: Packet,
  { subnetId, vpcId }: LeavingSubnet,
  { target: gatewayId }: Route,
): Move {
  if (direction === 'reply') return answersNobody(packet, gatewayId);
  const seenAs = packet.flow.source.address;
  const step = evaluateEgressOnlyGateway(index, gatewayId, vpcId, seenAs);
  const ownSubnetId = holderOf(index, vpcId, seenAs)?.subnetId ?? subnetId;
  const access = evaluatePublicAccess(index, ownSubnetId, vpcId, true);
  const steps: readonly NetworkStep[] = access.verdict === 'deny' ? [step, access] : [step];
  return {
    hops: [{ kind: 'internet-gateway', id: gatewayId, vpcId, steps }],
    packet: { ...packet, crossed: [] },
    stand: { kind: 'on-internet', seenAs },
  };
}
