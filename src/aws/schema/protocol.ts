import { z } from 'zod';
import type { PortRange, Protocol } from '#network/packet/flow.ts';

const names: ReadonlyMap<string, Protocol> = new Map([
  ['-1', 'all'],
  ['all', 'all'],
  ['1', 'icmp'],
  ['icmp', 'icmp'],
  ['6', 'tcp'],
  ['tcp', 'tcp'],
  ['17', 'udp'],
  ['udp', 'udp'],
  ['58', 'icmpv6'],
  ['icmpv6', 'icmpv6'],
]);

/** Security groups name protocols and network ACLs number them; `-1` is every protocol. */
export const protocolSchema = z.string().transform((text, context): Protocol => {
  const protocol = names.get(text.toLowerCase()) ?? numbered(text);
  if (protocol !== undefined) return protocol;
  context.addIssue('protocol');
  return z.NEVER;
});

function numbered(text: string): number | undefined {
  return /^\d{1,3}$/.test(text) && Number(text) <= 255 ? Number(text) : undefined;
}

/**
 * The range as a rule means it: absent for all ports, which AWS writes as no range or as -1. Types
 * and codes of ICMP stand where others have ports, and keep their -1.
 */
export function portsOf(
  protocol: Protocol,
  from: number | undefined,
  to: number | undefined,
): PortRange | undefined {
  if (from === undefined || to === undefined || protocol === 'all') return undefined;
  const isIcmp = protocol === 'icmp' || protocol === 'icmpv6';
  return from === -1 && !isIcmp ? undefined : { from, to };
}
