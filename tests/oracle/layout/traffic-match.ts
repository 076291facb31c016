import type { PortRange, Protocol } from '#network/packet/flow.ts';
import { familyOf } from './layout.ts';

const every = { from: 0, to: 65535 };

/** Protocol and destination ports as nft matches them; `all` matches everything. */
export function matchTraffic(protocol: Protocol, ports: PortRange | undefined): readonly string[] {
  if (protocol === 'all') return [];
  if (typeof protocol === 'number') return [`meta l4proto ${protocol}`];
  if (protocol === 'icmp' || protocol === 'icmpv6') return matchIcmp(protocol, ports);
  const { from, to } = ports ?? every;
  return [`${protocol} dport ${from}-${to}`];
}

/** A type (in `from`) and a code (in `to`), -1 for any. */
function matchIcmp(protocol: 'icmp' | 'icmpv6', typeAndCode?: PortRange): readonly string[] {
  const name = protocol === 'icmp' ? 'icmp' : 'ipv6-icmp';
  if (!typeAndCode || typeAndCode.from === -1) return [`meta l4proto ${name}`];
  const { from: type, to: code } = typeAndCode;
  return [`${protocol} type ${type}`, ...(code === -1 ? [] : [`${protocol} code ${code}`])];
}

/** The other side's address as nft matches it: where a packet comes from, or where it goes to. */
export function matchPeer(side: 'saddr' | 'daddr', block: string): string {
  const family = familyOf(block);
  // A whole family is a family, not an address: nft would drop `0.0.0.0/0` and match IPv6 too.
  if (block.endsWith('/0')) return `meta nfproto ${family === 'ip' ? 'ipv4' : 'ipv6'}`;
  return `${family} ${side} ${block}`;
}

/** `{ a, b }`. */
export function setOf(members: readonly string[]): string {
  return `{ ${members.join(', ')} }`;
}
