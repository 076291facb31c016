import type { NatGateway } from '#network/snapshot/gateways.ts';
import type { NetworkInterface } from '#network/snapshot/interface.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { Edit } from './edit.ts';
import { freeAddress, freeId, freePublicAddress } from './free.ts';

/** The edit that makes an internet gateway and attaches it to a VPC. */
export function makeInternetGateway({ internetGateways = [] }: Snapshot, vpcId: string): Edit {
  const gateway = { id: freeId('igw', internetGateways), vpcIds: [vpcId] };
  return { kind: 'add-internet-gateway', gateway };
}

/** The edit that makes a NAT gateway in a subnet, with an address there and, of a public one, outside. */
export function makeNatGateway(
  { natGateways = [], networkInterfaces = [], subnets = [] }: Snapshot,
  subnetId: string,
  connectivity: NatGateway['connectivity'],
): Edit | undefined {
  const subnet = subnets.find(({ id }) => id === subnetId);
  const address = subnet && freeAddress(subnet.cidr, networkInterfaces);
  if (subnet === undefined || address === undefined) return undefined;
  const id = freeId('nat', natGateways);
  const outside = connectivity === 'public' ? freePublicAddress(networkInterfaces) : undefined;
  const networkInterface: NetworkInterface = {
    id: freeId('eni', networkInterfaces),
    vpcId: subnet.vpcId,
    subnetId,
    availabilityZone: subnet.availabilityZone,
    privateAddresses: [address],
    publicAddresses: outside === undefined ? [] : [{ private: address, public: outside }],
    ipv6Addresses: [],
    groupIds: [],
    status: 'in-use',
    interfaceType: 'nat_gateway',
    sourceDestCheck: false,
    description: `Interface for NAT Gateway ${id}`,
    requesterManaged: true,
  };
  const gateway: NatGateway = {
    id,
    vpcId: subnet.vpcId,
    subnetId,
    state: 'available',
    connectivity,
    privateAddress: address,
    ...(outside !== undefined && { publicAddress: outside }),
    networkInterfaceId: networkInterface.id,
  };
  return { kind: 'add-nat-gateway', gateway, networkInterface };
}

/** The edit that makes a route table: it knows the way to the blocks of its VPC, and no subnet uses it. */
export function makeTable({ routeTables = [], vpcs = [] }: Snapshot, vpcId: string): Edit {
  const { cidrs = [], ipv6Cidrs = [] } = vpcs.find(({ id }) => id === vpcId) ?? {};
  const routes = [...cidrs, ...ipv6Cidrs].map((destination) => {
    return { destination, target: 'local', state: 'active', origin: 'CreateRouteTable' } as const;
  });
  const id = freeId('rtb', routeTables);
  return {
    kind: 'add-table',
    table: { id, vpcId, main: false, subnetIds: [], gatewayIds: [], routes },
  };
}
