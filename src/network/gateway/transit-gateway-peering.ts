import type { SnapshotIndex } from '../snapshot/snapshot-index.ts';
import type { TransitGatewayAttachment } from '../snapshot/transit-gateway.ts';
import type { AttachmentStep } from './transit-gateway.ts';

/**
 * The other transit gateway's side of a peering, whose own association says where a packet goes on.
 * Both sides have one attachment id, each in its own Region.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/tgw/tgw-peering.html
 */
export function otherSide(
  index: SnapshotIndex,
  { id, transitGatewayId, resourceId }: TransitGatewayAttachment,
): TransitGatewayAttachment | undefined {
  const { transitGatewayAttachments = [] } = index.snapshot;
  const others = transitGatewayAttachments.filter(
    (one) => one.transitGatewayId !== transitGatewayId && one.resourceType.endsWith('peering'),
  );
  return (
    others.find((one) => one.id === id) ??
    others.find((one) => one.transitGatewayId === resourceId && one.resourceId === transitGatewayId)
  );
}

/**
 * Judges a packet that one transit gateway hands to another: the peering must have been accepted
 * and be available. Where the packet goes on, the far side's own table says.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/tgw/tgw-peering.html
 */
export function evaluatePeeringAttachment(
  { id: attachmentId, transitGatewayId, state }: TransitGatewayAttachment,
  far: TransitGatewayAttachment | undefined,
): AttachmentStep {
  const step = { kind: 'transit-gateway-attachment', way: 'out', transitGatewayId } as const;
  const told = { ...step, attachmentId, state };
  if (state !== 'available') return { ...told, verdict: 'deny', reason: 'not-available' };
  if (!far) {
    const collection = 'transitGatewayAttachments';
    const missing = { kind: 'resource', collection, id: attachmentId } as const;
    return { ...told, verdict: 'unknown', reason: 'unread', missing };
  }
  return { ...told, verdict: 'allow', reason: 'carries' };
}
