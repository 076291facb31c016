import type { Direction } from '#network/packet/flow.ts';
import type { NetworkInterface } from '#network/snapshot/interface.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { SecurityGroupRule } from '#network/snapshot/vpc.ts';
import { membersOf } from './group-members.ts';
import { families, isOf } from './layout.ts';
import { matchPeer, matchTraffic, setOf } from './traffic-match.ts';

/**
 * A packet whose way has cost it its group references: the marks of a namespace do not leave it, so
 * the packet itself carries the word, in a field that nothing else here reads.
 */
export const referencesLost = 'cs1';

/**
 * The rules of all groups of an interface, in one direction, as nft lines that accept. Groups add up
 * and hold no rule that denies.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html
 */
export function groupLines(
  snapshot: Snapshot,
  judged: NetworkInterface,
  direction: Direction,
): readonly string[] {
  const groups = (snapshot.securityGroups ?? []).filter(({ id }) => judged.groupIds.includes(id));
  const lines = groups
    .flatMap(({ rules }) => rules)
    .filter(({ egress }) => egress === (direction === 'egress'))
    .flatMap((rule) => {
      const traffic = matchTraffic(rule.protocol, rule.ports);
      return peersOf(snapshot, judged, direction, rule).map((peer) =>
        [...peer, ...traffic, 'accept'].join(' '),
      );
    });
  return [...new Set(lines)];
}

function peersOf(
  snapshot: Snapshot,
  judged: NetworkInterface,
  direction: Direction,
  { peer }: SecurityGroupRule,
): readonly (readonly string[])[] {
  const side = direction === 'ingress' ? 'saddr' : 'daddr';
  switch (peer.kind) {
    case 'cidr':
    case 'ipv6-cidr':
      return [[matchPeer(side, peer.cidr)]];
    case 'prefix-list': {
      const list = snapshot.prefixLists?.find(({ id }) => id === peer.prefixListId);
      return (list?.cidrs ?? []).map((cidr) => [matchPeer(side, cidr)]);
    }
    case 'security-group': {
      const members = membersOf(snapshot, peer.groupId, judged, direction);
      return families
        .map((family) => [family, members.filter(isOf(family))] as const)
        .filter(([, own]) => own.length > 0)
        .map(([family, own]) => [
          `${family} ${side} ${setOf([...new Set(own)])}`,
          `${family} dscp != ${referencesLost}`,
        ]);
    }
  }
}
