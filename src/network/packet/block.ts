/** The two kinds of addresses, which never match each other. */
export type Family = 4 | 6;

/** A block of addresses, or one address as a block of one; both ends are included. */
export interface Block {
  readonly family: Family;
  readonly first: number | bigint;
  readonly last: number | bigint;
  readonly prefix: number;
}

/** Texts that were read before: a network has far fewer blocks than a batch of traces reads. */
const known = new Map<string, Block | undefined>();
const mostKnown = 50_000;

/** Reads `10.0.0.0/16`, `2001:db8::/32` or one address, dropping host bits; `undefined` for others. */
function readBlock(text: string): Block | undefined {
  const before = known.get(text);
  if (before || known.has(text)) return before;
  if (known.size >= mostKnown) known.clear();
  const block = text.includes(':') ? readIpv6Block(text) : readIpv4Block(text);
  known.set(text, block);
  return block;
}

/** The same, and `RangeError` for what is no block. */
export function parseBlock(text: string): Block {
  const block = readBlock(text);
  if (!block) throw new RangeError(`not a block of addresses: "${text}"`);
  return block;
}

/** Whether a block holds an address, or all of another block. */
export function holds(block: string, address: string): boolean {
  return isWithin(parseBlock(address), parseBlock(block));
}

/** Whether all of `inner` lies in `outer`. */
export function isWithin(inner: Block, outer: Block): boolean {
  return inner.family === outer.family && outer.first <= inner.first && inner.last <= outer.last;
}

/** Whether the text is one address, of either family. */
export function isAddress(text: string): boolean {
  return !text.includes('/') && readBlock(text) !== undefined;
}

/** The family of an address or a block, by its writing. */
export function familyOf(text: string): Family {
  return text.includes(':') ? 6 : 4;
}

/** One writing for one address, so that texts can be compared (RFC 5952 for IPv6). */
export function canonicalAddress(text: string): string {
  const { family, first } = parseBlock(text);
  return family === 4 ? text : formatIpv6(BigInt(first));
}

/** Writes an IPv6 address: lower case, the longest run of zero groups left out. */
function formatIpv6(value: bigint): string {
  const groups = Array.from({ length: 8 }, (_, i) =>
    ((value >> BigInt(112 - 16 * i)) & 0xffffn).toString(16),
  );
  const runs = [...groups.join(':').matchAll(/\b0(?::0)+\b/g)].toSorted(
    (a, b) => b[0].length - a[0].length,
  );
  const run = runs[0];
  if (!run) return groups.join(':');
  const text = groups.join(':');
  const [head, tail] = [text.slice(0, run.index), text.slice(run.index + run[0].length)];
  return `${head.replace(/:$/, '')}::${tail.replace(/^:/, '')}`;
}

/** The IPv4 address in the last 32 bits of an IPv6 one. */
export function embeddedIpv4(address: string): string {
  const bits = BigInt(parseBlock(address).first);
  return [24n, 16n, 8n, 0n].map((shift) => ((bits >> shift) & 0xffn).toString()).join('.');
}

function readIpv4Block(text: string): Block | undefined {
  const [address = '', length = '32', rest] = text.split('/');
  const prefix = readPrefix(length, 32);
  const octets = address.split('.').map((part) => (/^\d{1,3}$/.test(part) ? Number(part) : 256));
  if (octets.length !== 4 || octets.some((octet) => octet > 255)) return undefined;
  if (prefix === undefined || rest !== undefined) return undefined;
  const size = 2 ** (32 - prefix);
  const value = octets.reduce((sum, octet) => sum * 256 + octet, 0);
  const first = Math.floor(value / size) * size;
  return { family: 4, first, last: first + size - 1, prefix };
}

function readIpv6Block(text: string): Block | undefined {
  const [address = '', length = '128', rest] = text.split('/');
  const prefix = readPrefix(length, 128);
  const value = readIpv6(address);
  if (value === undefined || prefix === undefined || rest !== undefined) return undefined;
  const size = 1n << BigInt(128 - prefix);
  const first = (value / size) * size;
  return { family: 6, first, last: first + size - 1n, prefix };
}

function readPrefix(text: string, most: number): number | undefined {
  return /^\d{1,3}$/.test(text) && Number(text) <= most ? Number(text) : undefined;
}

function readIpv6(text: string): bigint | undefined {
  const halves = text.split('::');
  const [head, tail] = [readGroups(halves[0] ?? ''), readGroups(halves[1] ?? '')];
  if (halves.length > 2 || !head || !tail) return undefined;
  const zeros = 8 - head.length - tail.length;
  if (halves.length === 2 ? zeros < 1 : zeros !== 0) return undefined;
  const groups = [...head, ...Array<bigint>(zeros).fill(0n), ...tail];
  return groups.reduce((sum, group) => (sum << 16n) + group, 0n);
}

/** Sixteen bits each; a dotted quad at the end counts as two. */
function readGroups(text: string): readonly bigint[] | undefined {
  const parts = text === '' ? [] : text.split(':');
  const last = parts.at(-1) ?? '';
  const quad = last.includes('.') ? readIpv4Block(last) : undefined;
  const words = quad ? parts.slice(0, -1) : parts;
  if (!words.every((word) => /^[\da-f]{1,4}$/i.test(word))) return undefined;
  const read = words.map((word) => BigInt(`0x${word}`));
  return quad ? [...read, BigInt(quad.first) >> 16n, BigInt(quad.first) & 0xffffn] : read;
}
