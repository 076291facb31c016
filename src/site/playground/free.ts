import { isWithin, parseBlock } from '#network/packet/block.ts';
import type { NetworkInterface } from '#network/snapshot/interface.ts';

/** Ids of the playground's own begin with `0e0`: AWS's are drawn at random. */
export function freeId(prefix: string, taken: readonly { readonly id: string }[]): string {
  const ids = new Set(taken.map(({ id }) => id));
  for (let n = 1; ; n += 1) {
    const id = `${prefix}-0e0${n.toString(16).padStart(14, '0')}`;
    if (!ids.has(id)) return id;
  }
}

/**
 * The first address of a subnet that nobody has; AWS keeps the first four and the last.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html
 */
export function freeAddress(
  cidr: string,
  interfaces: readonly NetworkInterface[],
): string | undefined {
  const block = parseBlock(cidr);
  if (block.family !== 4) return undefined;
  const taken = new Set(interfaces.flatMap((one) => one.privateAddresses));
  for (let n = Number(block.first) + 4; n < Number(block.last); n += 1) {
    const address = written(n);
    if (!taken.has(address) && isWithin(parseBlock(address), block)) return address;
  }
  return undefined;
}

/** A public address that nobody has, of those that documents may use. */
export function freePublicAddress(interfaces: readonly NetworkInterface[]): string {
  const taken = new Set(interfaces.flatMap((one) => one.publicAddresses.map((a) => a.public)));
  const all = Array.from({ length: 254 }, (_, i) => `198.51.100.${i + 1}`);
  return all.find((one) => !taken.has(one)) ?? '198.51.100.1';
}

function written(value: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).join('.');
}
