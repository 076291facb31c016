import type { VpcEndpoint } from '#network/snapshot/gateways.ts';
import type { NetworkInterface } from '#network/snapshot/interface.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { Edit } from './edit.ts';
import { freeAddress, freeId } from './free.ts';

/** An endpoint as it is asked for. */
export interface WantedEndpoint {
  readonly vpcId: string;
  readonly serviceName: string;
  readonly type: 'Interface' | 'Gateway';
  readonly subnetIds: readonly string[];
  readonly groupIds: readonly string[];
  readonly routeTableIds: readonly string[];
  readonly privateDns: boolean;
}

/** What AWS puts where no policy is given. */
const fullAccess = {
  Version: '2008-10-17',
  Statement: [{ Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' }],
} as const;

/** The edit that makes an endpoint, with ids and addresses that are free in the network. */
export function makeEndpoint(snapshot: Snapshot, wanted: WantedEndpoint): Edit {
  const { serviceName, subnetIds, groupIds, vpcId } = wanted;
  const id = freeId('vpce', snapshot.vpcEndpoints ?? []);
  const interfaces = wanted.type === 'Gateway' ? [] : interfacesOf(snapshot, wanted, id);
  const endpoint: VpcEndpoint = {
    id,
    vpcId,
    serviceName,
    type: wanted.type,
    state: 'available',
    policy: fullAccess,
    routeTableIds: wanted.type === 'Gateway' ? wanted.routeTableIds : [],
    subnetIds: interfaces.length > 0 ? subnetIds : [],
    groupIds: wanted.type === 'Gateway' ? [] : groupIds,
    networkInterfaceIds: interfaces.map((one) => one.id),
    privateDnsEnabled: wanted.type === 'Interface' && wanted.privateDns,
    // Of the endpoint of S3 AWS asks whether its names are for inbound resolver endpoints alone.
    ...(serviceName.endsWith('.s3') && { privateDnsForInboundOnly: false }),
    dnsNames: [],
    addressType: 'ipv4',
  };
  return { kind: 'add-endpoint', endpoint, interfaces };
}

function interfacesOf(
  snapshot: Snapshot,
  { subnetIds, groupIds, vpcId }: WantedEndpoint,
  endpoint: string,
): readonly NetworkInterface[] {
  const all = snapshot.networkInterfaces ?? [];
  return subnetIds.reduce<readonly NetworkInterface[]>((made, subnetId) => {
    const subnet = snapshot.subnets?.find((one) => one.id === subnetId);
    const address = subnet && freeAddress(subnet.cidr, [...all, ...made]);
    if (subnet === undefined || address === undefined) return made;
    const one: NetworkInterface = {
      id: freeId('eni', [...all, ...made]),
      vpcId,
      subnetId,
      availabilityZone: subnet.availabilityZone,
      privateAddresses: [address],
      publicAddresses: [],
      ipv6Addresses: [],
      groupIds,
      status: 'in-use',
      interfaceType: 'vpc_endpoint',
      description: `VPC Endpoint Interface ${endpoint}`,
      requesterManaged: true,
    };
    return [...made, one];
  }, []);
}
