import { formatIpv4, nthAddress, parseCidr } from '../packet/address.ts';

/** Addresses for documentation (RFC 5737): no host has one, so none can be mistaken for a real one. */
const documentation = parseCidr('203.0.113.0/24');

/**
 * An address that stands for the public addresses of a name, which no Describe call tells. The same
 * name gives the same address.
 */
export function standInFor(name: string): string {
  return formatIpv4(nthAddress(documentation, (hash(name) % 254) + 1));
}

/** Its IPv6 twin, of the block for documentation (RFC 3849). */
export function standIn6For(name: string): string {
  return `2001:db8::${(hash(name) + 1).toString(16)}`;
}

function hash(name: string): number {
  return Array.from(name).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 65521, 7);
}
