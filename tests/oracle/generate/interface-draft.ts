import type { NetworkInterface } from '#network/snapshot/interface.ts';
import type { Subnet } from '#network/snapshot/vpc.ts';

/** A network interface with the next free address of its subnet. */
export function draftInterface(
  id: string,
  subnet: Subnet,
  others: readonly NetworkInterface[],
  parts: Partial<NetworkInterface> = {},
): NetworkInterface {
  const taken = others
    .filter(({ subnetId }) => subnetId === subnet.id)
    .reduce((sum, { privateAddresses }) => sum + privateAddresses.length, 0);
  return {
    id,
    vpcId: subnet.vpcId,
    subnetId: subnet.id,
    availabilityZone: subnet.availabilityZone,
    privateAddresses: [addressIn(subnet, taken)],
    publicAddresses: [],
    ipv6Addresses: [],
    groupIds: [],
    status: 'in-use',
    interfaceType: 'interface',
    sourceDestCheck: true,
    ...parts,
  };
}

/** The first four addresses of a subnet are AWS's. */
export function addressIn({ cidr }: Subnet, number: number): string {
  return cidr.replace(/0\/\d+$/, String(4 + number));
}
