import { holds } from '../packet/block.ts';
import type { NetworkInterface } from '../snapshot/interface.ts';
import type { SnapshotIndex } from '../snapshot/snapshot-index.ts';

/** The interface of a VPC that holds an address, as its own or in a block delegated to it. */
export function holderOf(
  index: SnapshotIndex,
  vpcId: string,
  address: string,
): NetworkInterface | undefined {
  const own = index.interfacesByAddress.get(address)?.find((eni) => eni.vpcId === vpcId);
  if (own || index.prefixedInterfaces.length === 0) return own;
  return index.prefixedInterfaces.find(
    (eni) => eni.vpcId === vpcId && eni.prefixes?.some((block) => holds(block, address)),
  );
}

/** The same in any VPC: the first that is found. */
export function anyHolderOf(index: SnapshotIndex, address: string): NetworkInterface | undefined {
  const own = index.interfacesByAddress.get(address)?.[0];
  if (own || index.prefixedInterfaces.length === 0) return own;
  return index.prefixedInterfaces.find((eni) => eni.prefixes?.some((one) => holds(one, address)));
}

/** The public address that belongs to a private one; of IPv6 every global address is its own. */
export function publicAddressOf(
  networkInterface: NetworkInterface | undefined,
  address: string,
): string | undefined {
  if (address.includes(':')) return address;
  return networkInterface?.publicAddresses.find((one) => one.private === address)?.public;
}
