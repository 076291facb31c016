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

/**
 * Whether blocks that may each hold an address together hold all that it may be: `0.0.0.0/1` and
 * `128.0.0.0/1` are the internet in two halves. What they leave out may be private.
 */
export function holdTogether(blocks: readonly string[], end: SocketAddress): boolean {
  const address = parseBlock(end.address);
  const space = spaces.find((one) => isWithin(address, one)) ?? address;
  const sorted = [...blocks, ...leftOut]
    .map(parseBlock)
    .filter(({ family }) => family === space.family)
    .toSorted((a, b) => (a.first < b.first ? -1 : 1));
  let reached = BigInt(space.first);
  for (const { first, last } of sorted)
    if (first <= reached && reached <= last) reached = BigInt(last) + 1n;
  return reached > space.last;
}

/** No public address is here, so nobody misses them in a list of all there are. */
const leftOut = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '224.0.0.0/3',
];

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
