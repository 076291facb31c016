import type { NetworkAcl, NetworkAclEntry } from '#network/snapshot/vpc.ts';
import { matchPeer, matchTraffic } from './traffic-match.ts';

export type AclWay = 'in' | 'out';

/**
 * A network ACL's one direction as a chain to jump into: ascending numbers, the first match decides,
 * and what matches none is dropped. Nothing here remembers a connection.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html
 */
export function aclChain(acl: NetworkAcl, way: AclWay): readonly string[] {
  const entries = acl.entries
    .filter(({ egress }) => egress === (way === 'out'))
    .toSorted((a, b) => a.number - b.number);
  const lines = entries.map((entry) => line(entry, way));
  return [`chain ${aclChainName(acl, way)} {`, ...lines, 'drop', '}'];
}

export function aclChainName({ id }: NetworkAcl, way: AclWay): string {
  return `${id}-${way}`;
}

function line(entry: NetworkAclEntry, way: AclWay): string {
  const { cidr, protocol, ports, icmp, action } = entry;
  const typeAndCode = icmp && { from: icmp.type, to: icmp.code };
  const isIcmp = protocol === 'icmp' || protocol === 'icmpv6';
  return [
    matchPeer(way === 'in' ? 'saddr' : 'daddr', cidr),
    ...matchTraffic(protocol, isIcmp ? typeAndCode : ports),
    action === 'allow' ? 'return' : 'drop',
  ].join(' ');
}
