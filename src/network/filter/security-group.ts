import { familyOf } from '../packet/block.ts';
import type { Direction, Flow } from '../packet/flow.ts';
import type { Crossing } from '../packet/packet.ts';
import { covers } from '../packet/port-ranges.ts';
import { holdsEnd, holdTogether, listHoldsEnd } from '../packet/unknown-address.ts';
import { admitsIcmp, admitsProtocol, hasPorts, isIcmp } from '../packet/protocol.ts';
import type { NetworkInterface } from '../snapshot/interface.ts';
import type { Missing } from '../snapshot/missing.ts';
import type { SnapshotIndex } from '../snapshot/snapshot-index.ts';
import type { SecurityGroup, SecurityGroupRule } from '../snapshot/vpc.ts';
import type { Verdict } from '../verdict.ts';
import { evaluateReference, type FarEnd, type ReferenceMismatch } from './group-reference.ts';

/** The verdict of all security groups of one network interface, with the rules that did not apply. */
export interface SecurityGroupStep {
  readonly kind: 'security-group';
  readonly verdict: Verdict;
  readonly direction: Direction;
  readonly networkInterfaceId: string;
  readonly groupIds: readonly string[];
  readonly flow: Flow;
  /** `references-lost`, `references-unsupported`: a rule names the far end's group, in vain. */
  readonly reason:
    | 'rule'
    | 'no-rule-applies'
    | 'references-lost'
    | 'references-unsupported'
    | 'no-rules'
    | 'no-groups'
    | 'unread';
  readonly decidedBy?: GroupRule;
  readonly passedOver: readonly (GroupRule & { readonly because: SecurityGroupMismatch })[];
  /** The only group of the interface at the other end: what a rule could name in place of a CIDR. */
  readonly peerGroupId?: string;
  readonly missing?: Missing;
}

export interface GroupRule {
  readonly groupId: string;
  readonly rule: SecurityGroupRule;
}

export type SecurityGroupMismatch =
  | 'protocol'
  | 'port'
  | 'icmp-type'
  | 'family'
  | 'address'
  | 'not-in-prefix-list'
  | 'unknown-address'
  | ReferenceMismatch;

interface ReadRule extends GroupRule {
  readonly because: SecurityGroupMismatch | undefined;
}

/**
 * Judges a flow at a network interface: the rules of all its groups add up, any rule that matches
 * allows, and there is no rule that denies. State is kept, so the reply is never judged. A rule that
 * names a group matches the private addresses of the interfaces that carry it, never public ones.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html
 * @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-connection-tracking.html
 */
export function evaluateSecurityGroups(
  index: SnapshotIndex,
  networkInterface: NetworkInterface,
  direction: Direction,
  flow: Flow,
  crossed: readonly Crossing[] = [],
): SecurityGroupStep {
  const { id: networkInterfaceId, groupIds } = networkInterface;
  const step = { kind: 'security-group', direction, networkInterfaceId, groupIds, flow } as const;
  // Interfaces of NAT gateways and transit gateways carry no group: nothing filters there.
  if (groupIds.length === 0)
    return { ...step, verdict: 'allow', reason: 'no-groups', passedOver: [] };
  const end = direction === 'ingress' ? flow.source : flow.destination;
  const far: FarEnd = { networkInterface, direction, end, crossed };
  const groups = groupIds.map((id) => index.securityGroups.get(id));
  const rules = groups.flatMap((group) => rulesOf(group, direction));
  const passedOver: (GroupRule & { because: SecurityGroupMismatch })[] = [];
  for (const decidedBy of rules) {
    const because = mismatch(index, decidedBy.rule, flow, far);
    if (!because) return { ...step, verdict: 'allow', reason: 'rule', decidedBy, passedOver };
    passedOver.push({ ...decidedBy, because });
  }
  const parts = passedOver.filter(({ because }) => because === 'unknown-address');
  const [decidedBy] = parts;
  if (decidedBy && holdTogether(parts.flatMap(blocksOf), end))
    return { ...step, verdict: 'allow', reason: 'rule', decidedBy, passedOver: [] };
  const missing = whatIsMissing(index, far, groups, passedOver);
  if (missing) return { ...step, verdict: 'unknown', reason: 'unread', passedOver, missing };
  return { ...step, verdict: 'deny', ...refusal(passedOver), passedOver, ...peerGroup(index, far) };
}

function rulesOf(group: SecurityGroup | undefined, direction: Direction): readonly GroupRule[] {
  if (!group) return [];
  return group.rules
    .filter((rule) => rule.egress === (direction === 'egress'))
    .map((rule) => ({ groupId: group.id, rule }));
}

function mismatch(
  index: SnapshotIndex,
  rule: SecurityGroupRule,
  flow: Flow,
  far: FarEnd,
): SecurityGroupMismatch | undefined {
  if (!admitsProtocol(rule.protocol, flow.protocol)) return 'protocol';
  if (rule.protocol !== 'all' && isIcmp(flow.protocol) && !admitsIcmp(rule.ports, flow))
    return 'icmp-type';
  if (rule.protocol !== 'all' && hasPorts(flow.protocol) && rule.ports)
    if (!covers(rule.ports, flow.destination.ports)) return 'port';
  return peerMismatch(index, rule, far);
}

function peerMismatch(
  index: SnapshotIndex,
  { peer }: SecurityGroupRule,
  far: FarEnd,
): SecurityGroupMismatch | undefined {
  switch (peer.kind) {
    case 'cidr':
    case 'ipv6-cidr':
      if (familyOf(peer.cidr) !== familyOf(far.end.address)) return 'family';
      return blockMismatch(holdsEnd(peer.cidr, far.end), 'address');
    case 'security-group':
      return evaluateReference(index, peer, far);
    case 'prefix-list': {
      const list = index.prefixLists.get(peer.prefixListId);
      if (!list?.cidrs) return 'unread';
      return blockMismatch(listHoldsEnd(list, far.end), 'not-in-prefix-list');
    }
  }
}

function blockMismatch(
  held: boolean | 'perhaps',
  otherwise: SecurityGroupMismatch,
): SecurityGroupMismatch | undefined {
  if (held === 'perhaps') return 'unknown-address';
  return held ? undefined : otherwise;
}

function blocksOf({ rule: { peer } }: GroupRule): readonly string[] {
  return peer.kind === 'cidr' || peer.kind === 'ipv6-cidr' ? [peer.cidr] : [];
}

function whatIsMissing(
  index: SnapshotIndex,
  { networkInterface, end, crossed }: FarEnd,
  groups: readonly (SecurityGroup | undefined)[],
  read: readonly ReadRule[],
): Missing | undefined {
  const unread = networkInterface.groupIds.find((_, i) => !groups[i]);
  if (unread !== undefined) return { kind: 'resource', collection: 'securityGroups', id: unread };
  if (read.some(({ because }) => because === 'unknown-address')) return end.unknown;
  const peer = read.find((entry) => entry.because === 'unread')?.rule.peer;
  if (peer?.kind === 'prefix-list')
    return { kind: 'prefix-list-entries', prefixListId: peer.prefixListId };
  if (peer?.kind !== 'security-group') return undefined;
  const gateway = crossed.find(({ kind }) => kind === 'transit-gateway');
  if (gateway && index.membersOfGroup.has(peer.groupId))
    return { kind: 'security-group-referencing', transitGatewayId: gateway.id };
  if (index.membersOfGroup.has(peer.groupId) && !index.snapshot.peeringConnections)
    return { kind: 'resource', collection: 'peeringConnections' };
  return index.snapshot.networkInterfaces
    ? { kind: 'resource', collection: 'securityGroups', id: peer.groupId }
    : { kind: 'resource', collection: 'networkInterfaces' };
}

function refusal(read: readonly ReadRule[]): Pick<SecurityGroupStep, 'reason'> {
  if (read.length === 0) return { reason: 'no-rules' };
  const why = read.map(({ because }) => because);
  if (why.includes('lost-behind-middlebox')) return { reason: 'references-lost' };
  const isUnsupported =
    why.includes('not-across-transit-gateway') || why.includes('not-across-regions');
  return { reason: isUnsupported ? 'references-unsupported' : 'no-rule-applies' };
}

function peerGroup(
  index: SnapshotIndex,
  { end, crossed }: FarEnd,
): Pick<SecurityGroupStep, 'peerGroupId'> {
  const owners = crossed.length > 0 ? [] : (index.interfacesByAddress.get(end.address) ?? []);
  const [groupId, another] = owners.flatMap((eni) => eni.groupIds);
  return groupId !== undefined && another === undefined ? { peerGroupId: groupId } : {};
}
