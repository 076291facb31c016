import type { VpcEndpoint } from '#network/snapshot/gateways.ts';
import type { Route, RouteTable } from '#network/snapshot/vpc.ts';
import { exitRoutes, route } from './exit-routes.ts';
import type { Features } from './feature.ts';
import { joinRoutes, vpnRoutes } from './join-routes.ts';
import type { Joins } from './joins.ts';
import { services } from './outside.ts';
import type { Random } from './random.ts';
import type { Sites, TablePlan } from './sites.ts';
import type { Vpn } from './vpn.ts';

export interface Targets {
  readonly joins: Joins;
  readonly vpn: Vpn;
  readonly vpcEndpoints: readonly VpcEndpoint[];
}

/** The routes of every planned table: the local ones, a way out, endpoints, other networks, mistakes. */
export function generateRouteTables(
  random: Random,
  features: Features,
  sites: Sites,
  targets: Targets,
): readonly RouteTable[] {
  return sites.tables.map((plan): RouteTable => {
    const { id, vpcId, main, subnetIds } = plan;
    const vpc = sites.vpcs.find((one) => one.id === vpcId);
    const routes = [
      ...[...(vpc?.cidrs ?? []), ...(vpc?.ipv6Cidrs ?? [])].map((block) => route(block, 'local')),
      ...exitRoutes(random, features, plan),
      ...endpointRoutes(random, plan, targets.vpcEndpoints),
      ...joinRoutes(random, features, sites, plan, targets.joins),
      ...vpnRoutes(random, plan, targets.vpn),
      ...(features.has('nat-inside') ? natInsideRoutes(random, sites, plan) : []),
    ];
    return { id, vpcId, main, subnetIds, gatewayIds: [], routes: random.shuffle(routes) };
  });
}

function endpointRoutes(
  random: Random,
  { vpcId }: TablePlan,
  endpoints: readonly VpcEndpoint[],
): readonly Route[] {
  return endpoints
    .filter((endpoint) => endpoint.vpcId === vpcId && endpoint.type === 'Gateway')
    .filter(() => random.chance(0.7))
    .flatMap(({ id, serviceName }) => {
      const listId = services.find(({ name }) => name === serviceName)?.listId ?? '';
      return [route(listId, id)];
    });
}

/** A whole subnet of the VPC by way of its NAT gateway: more specific than the local route. */
function natInsideRoutes(
  random: Random,
  { subnets }: Sites,
  { vpcId, exit }: TablePlan,
): readonly Route[] {
  if (exit !== 'nat') return [];
  const own = subnets.filter((subnet) => subnet.vpcId === vpcId);
  return [route(random.pick(own).cidr, vpcId.replace('vpc', 'nat'))];
}
