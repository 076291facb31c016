import { spaceOf } from './address-space.ts';
import { holds, isWithin, parseBlock } from './block.ts';
import type { PrefixList } from '../snapshot/vpc.ts';
import type { SocketAddress } from './flow.ts';

/** The same of a prefix list; AWS's own hold the addresses of one service, and no others. */
export function listHoldsEnd(
  { prefixListName, cidrs = [] }: Pick<PrefixList, 'prefixListName' | 'cidrs'>,
  end: SocketAddress,
): boolean | 'perhaps' {
  const held = cidrs.map((cidr) => holdsEnd(cidr, end));
  if (held.includes(true)) return true;
  return held.includes('perhaps') && !prefixListName.startsWith('com.amazonaws.')
    ? 'perhaps'
    : false;
}

/** The spaces of which an address that is not known is one: public IPv4 and IPv6, and NAT64's. */
const spaces = ['64:ff9b::/96', '2000::/3', '0.0.0.0/0'].map(parseBlock);

/**
 * Whether a block holds the address of an end. Of an end whose address is not known, beyond that it
 * is public, everything holds it that holds all, nothing private does, and a part of the public
 * space may.
 */
export function holdsEnd(block: string, end: SocketAddress): boolean | 'perhaps' {
  if (end.unknown === undefined) return holds(block, end.address);
  const [held, address] = [parseBlock(block), parseBlock(end.address)];
  const space = spaces.find((one) => isWithin(address, one)) ?? address;
  if (isWithin(space, held)) return true;
  const [first = ''] = block.split('/');
  return isWithin(held, space) && spaceOf(first) === 'global' ? 'perhaps' : false;
}
