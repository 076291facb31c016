declare const ipv4: unique symbol;

/** An IPv4 address as an unsigned 32-bit number. */
export type Ipv4 = number & { readonly [ipv4]: true };

/** A block of IPv4 addresses; `base` has no host bits set. */
export interface Cidr {
  readonly base: Ipv4;
  readonly prefix: number;
}

/** Reads dotted-quad text. Throws `RangeError` on anything else. */
export function parseIpv4(text: string): Ipv4 {
  const parts = text.split('.');
  const octets = parts.map(Number);
  const sound = parts.every((part, i) => /^\d{1,3}$/.test(part) && Number(octets[i]) <= 255);
  if (parts.length !== 4 || !sound) throw new RangeError(`not an IPv4 address: "${text}"`);
  return octets.reduce((sum, octet) => sum * 256 + octet, 0) as Ipv4;
}

/** Reads `10.0.0.0/16`, dropping host bits as EC2 does. Throws `RangeError` on anything else. */
export function parseCidr(text: string): Cidr {
  const [address = '', prefixText = '', rest] = text.split('/');
  const prefix = Number(prefixText);
  if (rest !== undefined || !/^\d{1,2}$/.test(prefixText) || prefix > 32)
    throw new RangeError(`not an IPv4 block: "${text}"`);
  const size = 2 ** (32 - prefix);
  return { base: (Math.floor(parseIpv4(address) / size) * size) as Ipv4, prefix };
}

/** Whether the block holds the address. */
export function contains(block: Cidr, address: Ipv4): boolean {
  const size = 2 ** (32 - block.prefix);
  return Math.floor(address / size) * size === block.base;
}

/** Writes dotted-quad text. */
export function formatIpv4(address: Ipv4): string {
  return [2 ** 24, 2 ** 16, 2 ** 8, 1].map((unit) => Math.floor(address / unit) % 256).join('.');
}

/** Writes `10.0.0.0/16`. */
export function formatCidr(block: Cidr): string {
  return `${formatIpv4(block.base)}/${block.prefix}`;
}

/** Whether the text is a dotted quad. */
export function isIpv4(text: string): boolean {
  const parts = text.split('.');
  return parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255);
}

const privateBlocks = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'].map(parseCidr);

/** Whether the address is one of RFC 1918, which no internet gateway forwards. */
export function isPrivate(address: Ipv4): boolean {
  return privateBlocks.some((block) => contains(block, address));
}

/** The n-th address of a block, counted from its base and wrapping at its end. */
export function nthAddress(block: Cidr, n: number): Ipv4 {
  return (block.base + (n % 2 ** (32 - block.prefix))) as Ipv4;
}
