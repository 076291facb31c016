import { holds } from '../packet/address.ts';
import type { Direction, Flow } from '../packet/flow.ts';
import type { Missing } from '../snapshot/missing.ts';
import { covers } from '../packet/port-ranges.ts';
import { admitsIcmp, admitsProtocol, hasPorts, isIcmp } from '../packet/protocol.ts';
import type { NetworkInterface } from '../snapshot/interface.ts';
import type { SecurityGroup, SecurityGroupRule } from '../snapshot/vpc.ts';
import { findById, type SnapshotIndex } from '../snapshot/snapshot-index.ts';
import type { Verdict } from '../verdict.ts';

/** The verdict of all security groups of one network interface, with the rules that did not apply. */
export interface SecurityGroupStep {
  readonly kind: 'security-group';
  readonly verdict: Verdict;
  readonly direction: Direction;
  readonly networkInterfaceId: string;
  readonly groupIds: readonly string[];
  readonly flow: Flow;
  readonly reason: 'rule' | 'no-rule-applies' | 'no-rules' | 'no-groups' | 'unread';
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
  | 'not-a-member'
  | 'not-in-prefix-list'
  | 'unread';

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
): SecurityGroupStep {
  const { groupIds } = networkInterface;
  const step = {
    kind: 'security-group',
    direction,
    networkInterfaceId: networkInterface.id,
  } as const;
  const told = { ...step, groupIds, flow, passedOver: [] };
  // Interfaces of NAT gateways and transit gateways carry no group: nothing filters there.
  if (groupIds.length === 0) return { ...told, verdict: 'allow', reason: 'no-groups' };
  const groups = groupIds.map((id) => findById(index.snapshot.securityGroups, id));
  const rules = groups.flatMap((group) => rulesOf(group, direction));
  const read = rules.map((entry) => ({
    ...entry,
    because: mismatch(index, entry.rule, direction, flow),
  }));
  const match = read.find((entry) => !entry.because);
  if (match) {
    const passedOver = before(read, match);
    const decidedBy = { groupId: match.groupId, rule: match.rule };
    return { ...told, verdict: 'allow', reason: 'rule', decidedBy, passedOver };
  }
  const missing = whatIsMissing(index, groupIds, groups, read);
  const passedOver = before(read);
  if (missing) return { ...told, verdict: 'unknown', reason: 'unread', passedOver, missing };
  const reason = rules.length === 0 ? 'no-rules' : 'no-rule-applies';
  return { ...told, verdict: 'deny', reason, passedOver, ...peerGroup(index, direction, flow) };
}

interface ReadRule extends GroupRule {
  readonly because: SecurityGroupMismatch | undefined;
}

function rulesOf(group: SecurityGroup | undefined, direction: Direction): GroupRule[] {
  const rules = group?.rules.filter((rule) => rule.egress === (direction === 'egress')) ?? [];
  return rules.map((rule) => ({ groupId: group?.id ?? '', rule }));
}

function before(read: readonly ReadRule[], match?: ReadRule): SecurityGroupStep['passedOver'] {
  const rules = match ? read.slice(0, read.indexOf(match)) : read;
  return rules.flatMap(({ because, ...entry }) => (because ? [{ ...entry, because }] : []));
}

function mismatch(
  index: SnapshotIndex,
  rule: SecurityGroupRule,
  direction: Direction,
  flow: Flow,
): SecurityGroupMismatch | undefined {
  if (!admitsProtocol(rule.protocol, flow.protocol)) return 'protocol';
  if (rule.protocol !== 'all' && isIcmp(flow.protocol) && !admitsIcmp(rule.ports, flow))
    return 'icmp-type';
  if (rule.protocol !== 'all' && hasPorts(flow.protocol) && rule.ports)
    if (!covers(rule.ports, flow.destination.ports)) return 'port';
  const { address } = direction === 'ingress' ? flow.source : flow.destination;
  return peerMismatch(index, rule, address);
}

function peerMismatch(
  index: SnapshotIndex,
  { peer }: SecurityGroupRule,
  address: string,
): SecurityGroupMismatch | undefined {
  switch (peer.kind) {
    case 'ipv6-cidr':
      return 'family';
    case 'cidr':
      return holds(peer.cidr, address) ? undefined : 'address';
    case 'security-group':
      if (index.membersOfGroup.get(peer.groupId)?.has(address)) return undefined;
      return isReadable(index, peer.groupId) ? 'not-a-member' : 'unread';
    case 'prefix-list': {
      const cidrs = findById(index.snapshot.prefixLists, peer.prefixListId)?.cidrs;
      if (!cidrs) return 'unread';
      return cidrs.some((cidr) => holds(cidr, address)) ? undefined : 'not-in-prefix-list';
    }
  }
}

/** A group of this snapshot has all its members here; one of another account may not. */
function isReadable(index: SnapshotIndex, groupId: string): boolean {
  const { networkInterfaces, securityGroups } = index.snapshot;
  return networkInterfaces !== undefined && findById(securityGroups, groupId) !== undefined;
}

function whatIsMissing(
  index: SnapshotIndex,
  groupIds: readonly string[],
  groups: readonly (SecurityGroup | undefined)[],
  read: readonly ReadRule[],
): Missing | undefined {
  const unread = groupIds.find((_, i) => !groups[i]);
  if (unread) return { kind: 'resource', collection: 'securityGroups', id: unread };
  const peer = read.find((entry) => entry.because === 'unread')?.rule.peer;
  if (peer?.kind === 'prefix-list')
    return { kind: 'prefix-list-entries', prefixListId: peer.prefixListId };
  if (peer?.kind !== 'security-group') return undefined;
  return index.snapshot.networkInterfaces
    ? { kind: 'resource', collection: 'securityGroups', id: peer.groupId }
    : { kind: 'resource', collection: 'networkInterfaces' };
}

function peerGroup(
  index: SnapshotIndex,
  direction: Direction,
  flow: Flow,
): { readonly peerGroupId?: string } {
  const { address } = direction === 'ingress' ? flow.source : flow.destination;
  const owners = index.interfacesByAddress.get(address) ?? [];
  const [groupId, another] = owners.flatMap((eni) => eni.groupIds);
  return groupId !== undefined && another === undefined ? { peerGroupId: groupId } : {};
}
