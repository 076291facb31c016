import { formatIpv4, nthAddress, parseCidr } from '../packet/address.ts';

/** Addresses for documentation (RFC 5737): no host has one, so none can be mistaken for a real one. */
const documentation = parseCidr('203.0.113.0/24');

/**
 * An address that stands for the public addresses of a name, which no Describe call tells. The same
 * name gives the same address.
 */
export function standInFor(name: string): string {
  const sum = Array.from(name).reduce(
    (hash, letter) => (hash * 31 + letter.charCodeAt(0)) % 65521,
    7,
  );
  return formatIpv4(nthAddress(documentation, (sum % 254) + 1));
}
