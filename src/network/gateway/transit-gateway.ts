import { familyOf } from '../packet/block.ts';
import type { Missing } from '../snapshot/missing.ts';
import type { SnapshotIndex } from '../snapshot/snapshot-index.ts';
import type { TransitGatewayAttachment } from '../snapshot/transit-gateway.ts';
import type { Subnet } from '../snapshot/vpc.ts';
import { wasRead } from '../snapshot/was-read.ts';
import type { Verdict } from '../verdict.ts';

/** What an attachment of a transit gateway does with a packet that enters the gateway, or leaves it. */
export interface AttachmentStep {
  readonly kind: 'transit-gateway-attachment';
  readonly verdict: Verdict;
  readonly way: 'in' | 'out';
  readonly transitGatewayId: string;
  readonly attachmentId?: string;
  readonly vpcId?: string;
  readonly state?: string;
  readonly zone?: string;
  /** The subnet of the attachment in whose table, and by whose network ACL, the packet goes on. */
  readonly subnetId?: string;
  /** Others it may come out in as well, where no zone is the sender's. */
  readonly orSubnetIds?: readonly string[];
  readonly reason:
    'carries' | 'not-attached' | 'not-available' | 'not-in-zone' | 'ipv6-off' | 'unread';
  readonly missing?: Missing;
}

/**
 * Judges a packet that a subnet's route hands to a transit gateway: the VPC must have an available
 * attachment with a subnet in the sender's zone. IPv6 is an option of the attachment.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/tgw/tgw-vpc-attachments.html
 * @see https://docs.aws.amazon.com/vpc/latest/tgw/how-transit-gateways-work.html
 */
export function evaluateAttachmentIn(
  index: SnapshotIndex,
  transitGatewayId: string,
  from: Subnet | undefined,
  vpcId: string,
  destination: string,
): AttachmentStep {
  const step = { kind: 'transit-gateway-attachment', way: 'in', transitGatewayId } as const;
  const told = { ...step, vpcId, ...(from ? { zone: from.availabilityZone } : {}) };
  const attachment = attachmentOf(index, transitGatewayId, vpcId);
  if (!attachment)
    return wasRead(index.snapshot, 'transitGatewayAttachments', index.vpcs.get(vpcId))
      ? { ...told, verdict: 'deny', reason: 'not-attached' }
      : { ...told, verdict: 'unknown', reason: 'unread', missing: unread(transitGatewayId) };
  const { id: attachmentId, state, subnetIds } = attachment;
  const known = { ...told, attachmentId, state };
  const subnet = from && inZone(index, subnetIds ?? [], from);
  const there = subnet ? { ...known, subnetId: subnet.id } : known;
  if (!carries(state)) return { ...there, verdict: 'deny', reason: 'not-available' };
  if (familyOf(destination) === 6 && attachment.ipv6Support !== true)
    return ipv6(there, attachment);
  if (subnet) return { ...there, verdict: 'allow', reason: 'carries' };
  return subnetIds && from
    ? { ...there, verdict: 'deny', reason: 'not-in-zone' }
    : { ...there, verdict: 'unknown', reason: 'unread', missing: unread(transitGatewayId) };
}

/**
 * Judges a packet that a transit gateway hands to a VPC: it comes out in the sender's zone where
 * the attachment has a subnet there, otherwise in any of its zones, and goes on by the table of
 * that subnet.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/tgw/how-transit-gateways-work.html
 */
export function evaluateAttachmentOut(
  index: SnapshotIndex,
  attachment: TransitGatewayAttachment,
  sender: Subnet | undefined,
  destination: string,
): AttachmentStep {
  const { id: attachmentId, transitGatewayId, state, resourceId: vpcId, subnetIds } = attachment;
  const step = { kind: 'transit-gateway-attachment', way: 'out', transitGatewayId } as const;
  const known = { ...step, attachmentId, state, vpcId };
  const near = sender && inZone(index, subnetIds ?? [], sender);
  const subnet = near ?? index.subnets.get(subnetIds?.[0] ?? '');
  const others = near ? [] : (subnetIds ?? []).slice(1);
  const there = {
    ...known,
    ...(subnet ? { subnetId: subnet.id, zone: subnet.availabilityZone } : {}),
    ...(others.length > 0 ? { orSubnetIds: others } : {}),
  };
  if (!carries(state)) return { ...there, verdict: 'deny', reason: 'not-available' };
  if (familyOf(destination) === 6 && attachment.ipv6Support !== true)
    return ipv6(there, attachment);
  if (!subnet)
    return { ...there, verdict: 'unknown', reason: 'unread', missing: unread(transitGatewayId) };
  return { ...there, verdict: 'allow', reason: 'carries' };
}

/** While an attachment is being changed it carries on. */
function carries(state: string): boolean {
  return state === 'available' || state === 'modifying';
}

/** The attachment of a VPC to a transit gateway: one that works before one that is gone. */
function attachmentOf(
  index: SnapshotIndex,
  transitGatewayId: string,
  resourceId: string,
): TransitGatewayAttachment | undefined {
  const all = index.attachmentsOfResource.get(resourceId) ?? [];
  const ours = all.filter((one) => one.transitGatewayId === transitGatewayId);
  return ours.find(({ state }) => carries(state)) ?? ours[0];
}

/** Zones of one account have one name; across accounts only their ids are the same. */
function inZone(
  index: SnapshotIndex,
  subnetIds: readonly string[],
  near: Subnet,
): Subnet | undefined {
  const subnets = subnetIds.flatMap((id) => index.subnets.get(id) ?? []);
  return subnets.find((subnet) =>
    subnet.availabilityZoneId !== undefined && near.availabilityZoneId !== undefined
      ? subnet.availabilityZoneId === near.availabilityZoneId
      : subnet.account === near.account && subnet.availabilityZone === near.availabilityZone,
  );
}

function ipv6(
  step: Omit<AttachmentStep, 'verdict' | 'reason'>,
  { ipv6Support, transitGatewayId }: TransitGatewayAttachment,
): AttachmentStep {
  if (ipv6Support === false) return { ...step, verdict: 'deny', reason: 'ipv6-off' };
  return { ...step, verdict: 'unknown', reason: 'unread', missing: unread(transitGatewayId) };
}

function unread(id: string): Missing {
  return { kind: 'resource', collection: 'transitGatewayAttachments', id };
}
