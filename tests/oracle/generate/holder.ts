import type { NetworkInterface } from '#network/snapshot/interface.ts';

/** The interface that has an address, of whatever kind. */
export function holderOf(
  interfaces: readonly NetworkInterface[],
  address: string,
): NetworkInterface | undefined {
  return interfaces.find((one) => addressesOf(one).includes(address));
}

export function addressesOf(one: NetworkInterface): readonly string[] {
  const { privateAddresses, ipv6Addresses, publicAddresses } = one;
  return [...privateAddresses, ...ipv6Addresses, ...publicAddresses.map((both) => both.public)];
}
