import { evaluateAttachmentOut } from '../gateway/transit-gateway.ts';
import { evaluatePeeringAttachment, otherSide } from '../gateway/transit-gateway-peering.ts';
import { evaluateTransitGatewayVpn } from '../gateway/transit-gateway-vpn.ts';
import type { Packet } from '../packet/packet.ts';
import { evaluateTransitGatewayRoutes } from '../route/transit-gateway-table.ts';
import { at, type SnapshotIndex } from '../snapshot/snapshot-index.ts';
import type { TransitGatewayAttachment } from '../snapshot/transit-gateway.ts';
import type { NetworkStep, PathHop } from './path.ts';
import type { Move, Stand, Trip } from './stand.ts';

type InTransitGateway = Extract<Stand, { kind: 'in-transit-gateway' }>;

/**
 * Inside a transit gateway: the table of the attachment by which the packet came says by which it
 * leaves: into a VPC, to the customer's network, or into another transit gateway.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/tgw/how-transit-gateways-work.html
 */
export function crossTransitGateway(
  { index }: Trip,
  packet: Packet,
  stand: InTransitGateway,
): Move {
  const { transitGatewayId } = stand.by;
  const { address } = packet.flow.destination;
  const step = evaluateTransitGatewayRoutes(index, stand.by, address);
  const stuck = (...steps: readonly NetworkStep[]): Move => ({
    hops: [hop(transitGatewayId, step, ...steps)],
    packet,
    stand: { kind: 'stuck' },
  });
  if (step.verdict !== 'allow') return stuck();
  const [nextId = transitGatewayId] = step.route?.attachmentIds ?? [];
  const next = index.attachments.get(at(transitGatewayId, nextId));
  if (!next) return stuck(unread(transitGatewayId, nextId));
  const onward = leaveBy(index, packet, stand, next);
  if (!onward.stand) return stuck(onward.step);
  return {
    hops: [hop(transitGatewayId, step, onward.step)],
    packet: passed(packet, transitGatewayId, next.id),
    stand: onward.stand,
  };
}

/** Of several attachments that share a load, the first stands for all. */
function unread(transitGatewayId: string, attachmentId: string): NetworkStep {
  const missing = {
    kind: 'resource',
    collection: 'transitGatewayAttachments',
    id: attachmentId,
  } as const;
  const step = { kind: 'transit-gateway-attachment', way: 'out', transitGatewayId } as const;
  return { ...step, attachmentId, verdict: 'unknown', reason: 'unread', missing };
}

function leaveBy(
  index: SnapshotIndex,
  { flow }: Packet,
  { sender }: InTransitGateway,
  next: TransitGatewayAttachment,
): { readonly step: NetworkStep; readonly stand?: Stand } {
  const { resourceType, resourceId: vpcId } = next;
  if (resourceType === 'vpc') {
    const step = evaluateAttachmentOut(index, next, sender, flow.destination.address);
    const { subnetId } = step;
    if (subnetId === undefined) return { step, stand: { kind: 'in-vpc', vpcId } };
    return { step, stand: { kind: 'leaving-subnet', subnetId, vpcId } };
  }
  if (resourceType.endsWith('peering')) {
    const far = otherSide(index, next);
    const step = evaluatePeeringAttachment(next, far);
    if (!far) return { step };
    const by = { kind: 'in-transit-gateway', by: far } as const;
    return { step, stand: { ...by, ...(sender ? { sender } : {}) } };
  }
  const step = evaluateTransitGatewayVpn(index, next, flow);
  return { step, stand: { kind: 'outside', exit: { kind: 'attachment', attachment: next } } };
}

function hop(id: string, ...steps: readonly NetworkStep[]): PathHop {
  return { kind: 'transit-gateway', id, steps };
}

function passed(packet: Packet, id: string, attachmentId: string): Packet {
  const crossed = packet.crossed.map((one) =>
    one.kind === 'transit-gateway' && one.id === id
      ? { ...one, attachmentIds: [...one.attachmentIds, attachmentId] }
      : one,
  );
  return { ...packet, crossed };
}
