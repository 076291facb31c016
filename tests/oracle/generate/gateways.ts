import type { InternetGateway, NatGateway } from '#network/snapshot/gateways.ts';
import type { NetworkInterface } from '#network/snapshot/interface.ts';
import type { Feature, Features } from './feature.ts';
import { draftInterface } from './interface-draft.ts';
import type { Random } from './random.ts';
import { type Sites, subnetsOfTable } from './sites.ts';

export interface Gateways {
  readonly internetGateways: readonly InternetGateway[];
  readonly egressOnlyInternetGateways: readonly InternetGateway[];
  readonly natGateways: readonly NatGateway[];
  readonly networkInterfaces: readonly NetworkInterface[];
}

/** Internet gateways, one of them seldom detached, and NAT gateways, seldom in a wrong place. */
export function generateGateways(random: Random, features: Features, sites: Sites): Gateways {
  const attached = (feature: Feature, kind: string) =>
    features.has(feature)
      ? sites.vpcs.map(({ id }) => ({
          id: id.replace('vpc', kind),
          vpcIds: random.chance(0.95) ? [id] : [],
        }))
      : [];
  const nats = features.has('nat-gateway')
    ? sites.vpcs.map(({ id }, k) => generateNat(random, features, sites, id, k + 1))
    : [];
  return {
    internetGateways: attached('internet-gateway', 'igw'),
    egressOnlyInternetGateways: attached('egress-only-gateway', 'eigw'),
    natGateways: nats.map(({ gateway }) => gateway),
    networkInterfaces: nats.map(({ networkInterface }) => networkInterface),
  };
}

function generateNat(random: Random, features: Features, sites: Sites, vpcId: string, k: number) {
  const open = sites.tables
    .filter((table) => table.vpcId === vpcId && table.exit === 'internet')
    .flatMap((table) => subnetsOfTable(sites, table));
  const all = sites.subnets.filter((subnet) => subnet.vpcId === vpcId);
  const isMisplaced = open.length === 0 || (features.has('nat-misplaced') && random.chance(0.5));
  const subnet = random.pick(isMisplaced ? all : open);
  const isPrivate = features.has('private-nat');
  const publicAddress = `54.64.${k}.250`;
  const drafted = draftInterface(`eni-nat${k}`, subnet, []);
  const [privateAddress = ''] = drafted.privateAddresses;
  const networkInterface: NetworkInterface = {
    ...drafted,
    publicAddresses: isPrivate ? [] : [{ private: privateAddress, public: publicAddress }],
    interfaceType: 'nat_gateway',
    requesterManaged: true,
    sourceDestCheck: false,
  };
  const gateway: NatGateway = {
    id: `nat-${k}`,
    vpcId,
    subnetId: subnet.id,
    state: random.chance(0.95) ? 'available' : 'failed',
    connectivity: isPrivate ? 'private' : 'public',
    availability: 'zonal',
    privateAddress,
    ...(isPrivate ? {} : { publicAddress }),
    networkInterfaceId: networkInterface.id,
  };
  return { gateway, networkInterface };
}
