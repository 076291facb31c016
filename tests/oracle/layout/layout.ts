/** A network as Linux holds it: namespaces, and the pairs of devices that join them. */
export interface Layout {
  readonly namespaces: readonly Namespace[];
  readonly links: readonly Link[];
}

export interface Namespace {
  readonly name: string;
  /** As one would type them after `ip`; `-6` first where the family does not show. */
  readonly commands: readonly string[];
  /** A ruleset as `nft -f` reads it. */
  readonly rules?: string;
  /** Rulesets that take its place one after the other: what must hold with any of them. */
  readonly variants?: readonly string[];
  /** Addresses at which it answers TCP, UDP and protocols without ports; ping is the kernel's own. */
  readonly answersAt: readonly string[];
}

interface Link {
  readonly ends: readonly [LinkEnd, LinkEnd];
}

export interface LinkEnd {
  readonly namespace: string;
  readonly device: string;
}

type Family = 'ip' | 'ip6';

export const families: readonly Family[] = ['ip', 'ip6'];

/** Keeps what is of one family. */
export function isOf(family: Family): (addressOrBlock: string) => boolean {
  return (addressOrBlock) => familyOf(addressOrBlock) === family;
}

export function familyOf(addressOrBlock: string): Family {
  return addressOrBlock.includes(':') ? 'ip6' : 'ip';
}

/** `-6 ` where a command would otherwise be read as one of IPv4. */
export function flagOf(addressOrBlock: string): '' | '-6 ' {
  return familyOf(addressOrBlock) === 'ip6' ? '-6 ' : '';
}

/** `10.0.0.5/32`: an address as a block of its own. */
export function alone(address: string): string {
  return `${address}/${familyOf(address) === 'ip6' ? 128 : 32}`;
}
