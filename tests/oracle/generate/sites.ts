import type { Subnet, Vpc } from '#network/snapshot/vpc.ts';
import type { Features } from './feature.ts';
import type { Random } from './random.ts';

/** Where everything stands, and how each subnet's route table leads out. */
export interface Sites {
  readonly vpcs: readonly Vpc[];
  readonly subnets: readonly Subnet[];
  readonly tables: readonly TablePlan[];
}

/** A route table before it has routes. */
export interface TablePlan {
  readonly id: string;
  readonly vpcId: string;
  readonly main: boolean;
  readonly subnetIds: readonly string[];
  readonly exit: 'internet' | 'nat' | 'none';
  readonly exit6: 'internet' | 'egress-only' | 'none';
}

const mostSubnets = 8;
const zones = ['ap-northeast-1a', 'ap-northeast-1c', 'ap-northeast-1d'];

export function generateSites(random: Random, features: Features): Sites {
  const isJoined = features.has('peering') || features.has('transit-gateway');
  const count = isJoined ? random.between(2, 3) : random.pick([1, 1, 2]);
  const vpcs = [...Array(count).keys()].map((k) => generateVpc(random, features, k + 1));
  const most = Math.min(4, Math.floor(mostSubnets / count));
  const subnets = vpcs.flatMap((vpc, k) => generateSubnets(random, features, vpc, k + 1, most));
  const tables = vpcs.flatMap((vpc, k) => planTables(random, features, vpc, k + 1, subnets));
  return { vpcs, subnets, tables };
}

/** The subnets whose packets a table routes: its own, or as the main one those of nobody else. */
export function subnetsOfTable({ subnets, tables }: Sites, table: TablePlan): readonly Subnet[] {
  const taken = tables.flatMap(({ subnetIds }) => subnetIds);
  return subnets.filter(
    ({ id, vpcId }) =>
      table.subnetIds.includes(id) || (table.main && vpcId === table.vpcId && !taken.includes(id)),
  );
}

function generateVpc(random: Random, features: Features, k: number): Vpc {
  const second = random.pick([`100.64.${k * 16}.0/20`, `10.${100 + k}.0.0/20`]);
  const hasSecond = features.has('secondary-block') && random.chance(0.7);
  return {
    id: `vpc-${k}`,
    cidrs: [`10.${k}.0.0/16`, ...(hasSecond ? [second] : [])],
    ipv6Cidrs: features.has('ipv6') ? [`2001:db8:0:${k}00::/56`] : [],
    enableDnsSupport: !features.has('platform') || random.chance(0.8),
    enableDnsHostnames: true,
    dnsServers: ['AmazonProvidedDNS'],
    publicAccessBlock: features.has('public-access-block') ? random.pick(modes) : 'off',
  };
}

const modes = ['block-bidirectional', 'block-ingress', 'off'] as const;

function generateSubnets(
  random: Random,
  features: Features,
  vpc: Vpc,
  k: number,
  most: number,
): readonly Subnet[] {
  const needsThree = features.has('middlebox') || features.has('edge-routing');
  const count = random.between(Math.min(most, needsThree ? 3 : 2), most);
  return [...Array(count).keys()].map((s) => {
    const block = random.pick(vpc.cidrs);
    const [first, second, third] = block.split('.').map(Number);
    const zone = zones[s % zones.length];
    return {
      id: `subnet-${k}${s + 1}`,
      vpcId: vpc.id,
      cidr: `${first}.${second}.${(third ?? 0) + s}.0/${random.pick([24, 24, 27])}`,
      ipv6Cidrs: vpc.ipv6Cidrs.map((one) => one.replace('00::/56', `0${s + 1}::/64`)),
      availabilityZone: zone !== undefined && random.chance(0.8) ? zone : random.pick(zones),
      // What takes effect in the subnet, exclusions included.
      publicAccessBlock: random.chance(0.6) ? (vpc.publicAccessBlock ?? 'off') : 'off',
    };
  });
}

function planTables(
  random: Random,
  features: Features,
  vpc: Vpc,
  k: number,
  subnets: readonly Subnet[],
): readonly TablePlan[] {
  const own = subnets.filter(({ vpcId }) => vpcId === vpc.id);
  const needsTwo = (['nat-gateway', 'middlebox', 'edge-routing'] as const).some((one) =>
    features.has(one),
  );
  const least = needsTwo ? 2 : 1;
  const count = random.between(least, Math.min(3, own.length));
  const exits = exitsOf(random, features);
  const exits6 = exits6Of(features);
  // The first subnets see to it that every table has one.
  const placed = own.map(({ id }, i) => ({ id, table: i < count ? i : random.below(count) }));
  return [...Array(count).keys()].map((t) => ({
    id: `rtb-${k}${t + 1}`,
    vpcId: vpc.id,
    main: t === 0,
    // The main table may also be associated by name; a subnet of no table falls to it.
    subnetIds: placed
      .filter(({ table }) => table === t && (t > 0 || random.chance(0.3)))
      .map(({ id }) => id),
    exit: exits[t] ?? random.pick(exits),
    exit6: random.pick(exits6),
  }));
}

function exitsOf(random: Random, features: Features): readonly TablePlan['exit'][] {
  if (!features.has('internet-gateway')) return ['none'];
  if (!features.has('nat-gateway')) return random.shuffle(['internet', 'internet', 'none']);
  const main = random.chance(0.5) ? 'internet' : 'nat';
  return [main, main === 'nat' ? 'internet' : 'nat', random.pick(['nat', 'none'])];
}

function exits6Of(features: Features): readonly TablePlan['exit6'][] {
  if (!features.has('ipv6')) return ['none'];
  return [
    ...(features.has('internet-gateway') ? (['internet', 'internet'] as const) : []),
    ...(features.has('egress-only-gateway') ? (['egress-only'] as const) : []),
    'none',
  ];
}
