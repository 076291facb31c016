import { type Block, isWithin, parseBlock } from './block.ts';

/** Which part of the address space an address is from; only `global` ones are reached by internet. */
export type AddressSpace = 'rfc1918' | 'rfc6598' | 'link-local' | 'unique-local' | 'global';

const spaces: readonly (readonly [AddressSpace, Block])[] = [
  ['rfc1918', parseBlock('10.0.0.0/8')],
  ['rfc1918', parseBlock('172.16.0.0/12')],
  ['rfc1918', parseBlock('192.168.0.0/16')],
  ['rfc6598', parseBlock('100.64.0.0/10')],
  ['link-local', parseBlock('169.254.0.0/16')],
  ['link-local', parseBlock('fe80::/10')],
  ['unique-local', parseBlock('fc00::/7')],
];

/** Whose address it is by its number alone. */
export function spaceOf(address: string): AddressSpace {
  const one = parseBlock(address);
  return spaces.find(([, block]) => isWithin(one, block))?.[0] ?? 'global';
}
