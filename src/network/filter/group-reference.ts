import type { Direction, SocketAddress } from '../packet/flow.ts';
import type { Crossing } from '../packet/packet.ts';
import type { NetworkInterface } from '../snapshot/interface.ts';
import { at, type SnapshotIndex } from '../snapshot/snapshot-index.ts';
import type { SecurityGroupPeer } from '../snapshot/vpc.ts';

export type Reference = Extract<SecurityGroupPeer, { kind: 'security-group' }>;

/** The far end of a flow as a rule of one interface sees it. */
export interface FarEnd {
  readonly networkInterface: NetworkInterface;
  readonly direction: Direction;
  readonly end: SocketAddress;
  readonly crossed: readonly Crossing[];
}

export type ReferenceMismatch =
  | 'not-a-member'
  | 'stale-reference'
  | 'lost-behind-middlebox'
  | 'not-across-transit-gateway'
  | 'not-across-regions'
  | 'unread';

/**
 * Says why a rule that names a group does not match the far end: the reference stands for every
 * private address of the interfaces that carry the group, in this VPC or in one peered with it in
 * the same Region; across a transit gateway only inbound, and where it and both attachments
 * support it; behind a middlebox never; where the way is not known, no way is held against it. A
 * public address is never a member's. Behind a network load balancer that keeps the client's
 * address, only the load balancer's own groups count.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html#security-group-referencing
 * @see https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-security-groups.html
 * @see https://docs.aws.amazon.com/vpc/latest/tgw/tgw-vpc-attachments.html#vpc-attachment-security
 * @see https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-security-groups.html
 */
export function evaluateReference(
  index: SnapshotIndex,
  peer: Reference,
  far: FarEnd,
): ReferenceMismatch | undefined {
  if (peer.peeringStatus !== undefined && peer.peeringStatus !== 'active') return 'stale-reference';
  const node = far.crossed.find(({ kind }) => kind === 'load-balancer');
  if (node) return viaLoadBalancer(index, peer, node.id);
  const members = index.membersOfGroup.get(peer.groupId)?.get(far.end.address) ?? [];
  if (members.length === 0) return isReadable(index, peer.groupId) ? 'not-a-member' : 'unread';
  if (far.crossed.some(({ kind }) => kind === 'middlebox')) return 'lost-behind-middlebox';
  const reasons = members.map((member) => whyNot(index, member, far));
  return reasons.includes(undefined) ? undefined : reasons[0];
}

/** The client's address is kept, but it is the load balancer's groups that its packets are known by. */
function viaLoadBalancer(
  { interfaces }: SnapshotIndex,
  { groupId }: Reference,
  nodeId: string,
): ReferenceMismatch | undefined {
  return interfaces.get(nodeId)?.groupIds.includes(groupId) ? undefined : 'not-a-member';
}

/** A group of this snapshot has all its members here; one of another account may not. */
function isReadable({ snapshot, securityGroups }: SnapshotIndex, groupId: string): boolean {
  return snapshot.networkInterfaces !== undefined && securityGroups.has(groupId);
}

function whyNot(
  index: SnapshotIndex,
  member: NetworkInterface,
  far: FarEnd,
): ReferenceMismatch | undefined {
  const { networkInterface, direction, crossed } = far;
  if (crossed.some(({ kind }) => kind === 'unknown-way')) return undefined;
  const gateway = crossed.find(({ kind }) => kind === 'transit-gateway');
  if (gateway?.kind === 'transit-gateway')
    return direction === 'ingress'
      ? acrossTransitGateway(index, networkInterface, gateway)
      : 'not-a-member';
  if (member.vpcId === networkInterface.vpcId) return undefined;
  const peering = index.peeringsOfVpc
    .get(networkInterface.vpcId)
    ?.find(
      ({ state, requester, accepter }) =>
        state === 'active' && [requester.vpcId, accepter.vpcId].includes(member.vpcId),
    );
  if (!peering) return index.snapshot.peeringConnections ? 'not-a-member' : 'unread';
  const { requester, accepter } = peering;
  return requester.region === accepter.region ? undefined : 'not-across-regions';
}

/**
 * Both attachments and the gateway itself must say that they carry references; peered ones never, and
 * interface endpoints take none.
 */
function acrossTransitGateway(
  index: SnapshotIndex,
  { interfaceType }: NetworkInterface,
  { id, attachmentIds }: Extract<Crossing, { kind: 'transit-gateway' }>,
): ReferenceMismatch | undefined {
  const passed = attachmentIds.map((one) => index.attachments.get(at(id, one)));
  const isBetweenVpcs = passed.every((one) => one?.resourceType === 'vpc');
  if (!isBetweenVpcs || interfaceType === 'vpc_endpoint') return 'not-across-transit-gateway';
  const told = [
    index.transitGateways.get(id)?.securityGroupReferencing,
    ...passed.map((one) => one?.securityGroupReferencing),
  ];
  if (told.includes(false)) return 'not-across-transit-gateway';
  return told.includes(undefined) ? 'unread' : undefined;
}
