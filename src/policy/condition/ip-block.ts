/** A block of addresses of one family, as its leading bits. */
export interface IpBlock {
  readonly family: 4 | 6;
  /** The whole first address as one number. */
  readonly base: bigint;
  readonly prefix: number;
}

/** Reads `10.0.0.0/8`, `2001:db8::/32` or one address; `undefined` for anything else. */
export function readIpBlock(text: string): IpBlock | undefined {
  const [address = '', length, rest] = text.split('/');
  const family = address.includes(':') ? 6 : 4;
  const base = family === 6 ? readIpv6(address) : readIpv4(address);
  const width = family === 6 ? 128 : 32;
  if (base === undefined || rest !== undefined) return undefined;
  if (length === undefined) return { family, base, prefix: width };
  const prefix = Number(length);
  return /^\d{1,3}$/.test(length) && prefix <= width ? { family, base, prefix } : undefined;
}

/** Whether all of `inner` lies in `outer`; the two families never hold each other. */
export function holdsBlock(outer: IpBlock, inner: IpBlock): boolean {
  if (outer.family !== inner.family || inner.prefix < outer.prefix) return false;
  const shift = BigInt((outer.family === 6 ? 128 : 32) - outer.prefix);
  return outer.base >> shift === inner.base >> shift;
}

function readIpv4(text: string): bigint | undefined {
  const octets = text.split('.');
  if (octets.length !== 4) return undefined;
  if (!octets.every((octet) => /^\d{1,3}$/.test(octet) && Number(octet) < 256)) return undefined;
  return octets.reduce((sum, octet) => sum * 256n + BigInt(octet), 0n);
}

function readIpv6(text: string): bigint | undefined {
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const head = readGroups(halves[0] ?? '');
  const tail = readGroups(halves[1] ?? '');
  if (!head || !tail) return undefined;
  const zeros = 8 - head.length - tail.length;
  if (halves.length === 2 ? zeros < 1 : zeros !== 0) return undefined;
  const groups = [...head, ...Array<bigint>(zeros).fill(0n), ...tail];
  return groups.reduce((sum, group) => sum * 65536n + group, 0n);
}

/** Sixteen bits each; a dotted quad at the end counts as two. */
function readGroups(text: string): readonly bigint[] | undefined {
  const groups = text === '' ? [] : text.split(':');
  const last = groups.at(-1);
  const quad = last?.includes('.') ? readIpv4(last) : undefined;
  const words = quad === undefined ? groups : groups.slice(0, -1);
  if (!words.every((word) => /^[\da-f]{1,4}$/i.test(word))) return undefined;
  const read = words.map((word) => BigInt(`0x${word}`));
  return quad === undefined ? read : [...read, quad / 65536n, quad % 65536n];
}
