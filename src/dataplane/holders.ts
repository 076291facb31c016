import type { NetworkInterface } from '#network/snapshot/interface.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';

/** The interfaces that have an address, as their own or as a public one. */
export function holdersOf(snapshot: Snapshot, address: string): readonly NetworkInterface[] {
  const held = snapshot.networkInterfaces?.filter(
    ({ privateAddresses, ipv6Addresses, publicAddresses }) =>
      [...privateAddresses, ...ipv6Addresses].includes(address) ||
      publicAddresses.some((one) => one.public === address),
  );
  return held ?? [];
}
