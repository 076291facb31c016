import { contains, isPrivate, nthAddress, parseCidr } from '#network/packet/address.ts';

/** How much of all IPv4 addresses the blocks cover together, 0 to 1; IPv6 blocks count for nothing. */
export function coverage(blocks: readonly string[]): number {
  const spans = blocks
    .filter((block) => !isIpv6(block))
    .map(parseCidr)
    .map(({ base, prefix }) => ({ first: Number(base), end: base + 2 ** (32 - prefix) }))
    .toSorted((a, b) => a.first - b.first);
  let covered = 0;
  let reached = 0;
  for (const { first, end } of spans) {
    covered += Math.max(0, end - Math.max(first, reached));
    reached = Math.max(reached, end);
  }
  return covered / 2 ** 32;
}

/** Whether a block lies wholly in private space (RFC 1918, or `fc00::/7` of RFC 4193). */
export function isPrivateBlock(block: string): boolean {
  if (isIpv6(block)) return /^f[cd]/i.test(block);
  const { base, prefix } = parseCidr(block);
  const last = nthAddress({ base, prefix }, 2 ** (32 - prefix) - 1);
  return prefix >= 8 && isPrivate(base) && isPrivate(last);
}

/** Whether one of the outer blocks holds the whole inner one. IPv6 blocks must be the same. */
export function isWithin(inner: string, outer: readonly string[]): boolean {
  if (isIpv6(inner)) return outer.includes(inner);
  const { base, prefix } = parseCidr(inner);
  return outer
    .filter((block) => !isIpv6(block))
    .map(parseCidr)
    .some((block) => block.prefix <= prefix && contains(block, base));
}

export function isIpv6(block: string): boolean {
  return block.includes(':');
}
