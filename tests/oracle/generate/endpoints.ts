import type { VpcEndpoint } from '#network/snapshot/gateways.ts';
import type { NetworkInterface } from '#network/snapshot/interface.ts';
import type { PrefixList } from '#network/snapshot/vpc.ts';
import type { Features } from './feature.ts';
import { draftInterface } from './interface-draft.ts';
import { services } from './outside.ts';
import type { Random } from './random.ts';
import type { Sites } from './sites.ts';

export interface Endpoints {
  readonly vpcEndpoints: readonly VpcEndpoint[];
  readonly networkInterfaces: readonly NetworkInterface[];
  readonly prefixLists: readonly PrefixList[];
}

/** Gateway endpoints with the lists of their services, and interface endpoints with their interfaces. */
export function generateEndpoints(
  random: Random,
  features: Features,
  sites: Sites,
  others: readonly NetworkInterface[],
): Endpoints {
  const gateways = features.has('gateway-endpoint')
    ? sites.vpcs.flatMap(({ id }, k) => {
        const offered = random.some(services, 0.7);
        return offered.map((service, s) =>
          draftEndpoint(random, `vpce-g${k + 1}${s + 1}`, id, service.name, 'Gateway'),
        );
      })
    : [];
  const interfaces = features.has('interface-endpoint')
    ? sites.vpcs.map(({ id }, k) => generateInterfaceEndpoint(random, sites, id, k + 1, others))
    : [];
  return {
    vpcEndpoints: [...gateways, ...interfaces.map(({ endpoint }) => endpoint)],
    networkInterfaces: interfaces.flatMap(({ networkInterfaces }) => networkInterfaces),
    prefixLists: services.map(({ listId, name, blocks }) => ({
      id: listId,
      prefixListName: name,
      cidrs: blocks,
    })),
  };
}

function generateInterfaceEndpoint(
  random: Random,
  { subnets }: Sites,
  vpcId: string,
  k: number,
  others: readonly NetworkInterface[],
) {
  const own = subnets.filter((subnet) => subnet.vpcId === vpcId);
  const chosen = random.shuffle(own).slice(0, random.between(1, 2));
  const networkInterfaces = chosen.map((subnet, i) =>
    draftInterface(`eni-vpce${k}${i + 1}`, subnet, others, {
      interfaceType: 'vpc_endpoint',
      requesterManaged: true,
    }),
  );
  const service = 'com.amazonaws.ap-northeast-1.logs';
  const drafted = draftEndpoint(random, `vpce-i${k}`, vpcId, service, 'Interface');
  const endpoint: VpcEndpoint = {
    ...drafted,
    subnetIds: chosen.map(({ id }) => id),
    networkInterfaceIds: networkInterfaces.map(({ id }) => id),
  };
  return { endpoint, networkInterfaces };
}

function draftEndpoint(
  random: Random,
  id: string,
  vpcId: string,
  serviceName: string,
  type: 'Gateway' | 'Interface',
): VpcEndpoint {
  return {
    id,
    vpcId,
    serviceName,
    type,
    state: random.chance(0.94) ? 'available' : random.pick(['pending', 'failed', 'deleting']),
    routeTableIds: [],
    subnetIds: [],
    groupIds: [],
    networkInterfaceIds: [],
    privateDnsEnabled: type === 'Interface',
    dnsNames: [],
    addressType: 'ipv4',
  };
}
