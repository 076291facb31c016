import type { NatGateway, VpcEndpoint } from '#network/snapshot/gateways.ts';
import type { Route, RouteTable, Vpc } from '#network/snapshot/vpc.ts';
import type { Features } from './feature.ts';
import type { Joins } from './joins.ts';
import { outsideBlocks, services } from './outside.ts';
import type { Random } from './random.ts';
import type { Sites, TablePlan } from './sites.ts';

export interface Targets extends Joins {
  readonly natGateways: readonly NatGateway[];
  readonly vpcEndpoints: readonly VpcEndpoint[];
}

/** The routes of every planned table: the local ones, a way out, endpoints, other VPCs, mistakes. */
export function generateRouteTables(
  random: Random,
  features: Features,
  sites: Sites,
  targets: Targets,
): readonly RouteTable[] {
  return sites.tables.map((plan): RouteTable => {
    const vpc = sites.vpcs.find(({ id }) => id === plan.vpcId);
    if (!vpc) throw new RangeError(`no ${plan.vpcId}`);
    const routes = [
      ...[...vpc.cidrs, ...vpc.ipv6Cidrs].map((block) => route(block, 'local')),
      ...exitRoutes(random, features, plan),
      ...endpointRoutes(random, plan, targets),
      ...joinRoutes(random, sites, vpc, targets),
    ];
    const { id, vpcId, main, subnetIds } = plan;
    return { id, vpcId, main, subnetIds, gatewayIds: [], routes: random.shuffle(routes) };
  });
}

function route(destination: string, target: string, state: Route['state'] = 'active'): Route {
  return { destination, target, state };
}

function exitRoutes(random: Random, features: Features, plan: TablePlan): readonly Route[] {
  const k = plan.vpcId.replace('vpc-', '');
  const [internet, nat] = [`igw-${k}`, `nat-${k}`];
  const hole = () =>
    features.has('blackhole') && random.chance(0.3)
      ? [route(random.pick(outsideBlocks), random.pick([nat, internet]), 'blackhole')]
      : [];
  if (plan.exit === 'none') return [];
  const target = plan.exit === 'nat' ? nat : internet;
  const beside = plan.exit === 'nat' && random.chance(0.2) ? [route('192.0.2.0/24', internet)] : [];
  const whole = random.chance(0.9)
    ? [route('0.0.0.0/0', target)]
    : [route('0.0.0.0/1', target), route('128.0.0.0/1', target)];
  const isGone = features.has('blackhole') && random.chance(0.06);
  const out = isGone ? [route('0.0.0.0/0', target, 'blackhole')] : whole;
  return [...out, ...beside, ...hole()];
}

function endpointRoutes(random: Random, { vpcId }: TablePlan, targets: Targets): readonly Route[] {
  return targets.vpcEndpoints
    .filter((endpoint) => endpoint.vpcId === vpcId && endpoint.type === 'Gateway')
    .filter(() => random.chance(0.7))
    .flatMap(({ id, serviceName }) => {
      const listId = services.find(({ name }) => name === serviceName)?.listId ?? '';
      return [route(listId, id)];
    });
}

/** To each VPC that is joined with this one: its whole block, a part, a wider one, or forgotten. */
function joinRoutes(random: Random, { vpcs }: Sites, vpc: Vpc, targets: Targets): readonly Route[] {
  return vpcs
    .filter(({ id }) => id !== vpc.id)
    .flatMap((other) => {
      const target = targetTo(vpc.id, other.id, targets);
      if (target === undefined || random.chance(0.12)) return [];
      const part = other.cidrs[0]?.replace(/0\.0\/16$/, '0.0/23') ?? '';
      const hole = random.chance(0.1) ? [route(part, target, 'blackhole')] : [];
      const blocks = random.chance(0.85) ? other.cidrs : [part];
      return [
        ...blocks.map((block) => route(block, target)),
        ...other.ipv6Cidrs.map((block) => route(block, target)),
        ...(blocks.includes(part) ? [] : hole),
      ];
    });
}

function targetTo(own: string, other: string, targets: Targets): string | undefined {
  const peering = targets.peeringConnections.find(({ requester, accepter }) =>
    [own, other].every((id) => id === requester.vpcId || id === accepter.vpcId),
  );
  if (peering) return peering.id;
  const attached = targets.transitGatewayAttachments.map(({ resourceId }) => resourceId);
  const both = [own, other].every((id) => attached.includes(id));
  return both ? targets.transitGateways[0]?.id : undefined;
}
