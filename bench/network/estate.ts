/** A network as large companies have them, by number; every other file here only spells it out. */
export interface Estate {
  readonly vpcs: readonly Site[];
}

/** One VPC, `10.NUMBER.0.0/16`: four tiers of subnets in each of its zones. */
export interface Site {
  readonly number: number;
  readonly id: string;
  readonly zones: readonly Zone[];
  /** AWS services that have an interface endpoint here. */
  readonly doors: readonly string[];
  /** Each service is some hosts with one security group; its number in the VPC is its place. */
  readonly services: readonly Tier[];
  readonly hosts: readonly Host[];
}

/** An instance with its network interface. */
export interface Host {
  readonly number: number;
  readonly site: number;
  readonly service: number;
  readonly tier: Tier;
  readonly zone: Zone;
  readonly address: string;
}

export type Zone = 'a' | 'c';
export type Tier = 'public' | 'app' | 'data' | 'door';

export const account = '111122223333';
export const region = 'ap-northeast-1';

const mostInVpc = 1000;
const largest = 10_000;
const tiers: readonly Tier[] = ['public', 'app', 'data', 'door'];
const tierOfService: readonly Tier[] = ['app', 'data', 'app', 'public', 'app', 'data', 'app'];
const fewDoors = ['logs', 'sqs'];
const manyDoors = [
  ...fewDoors,
  'sts',
  'sns',
  'kms',
  'ecr.api',
  'ecr.dkr',
  'ssm',
  'monitoring',
  'ec2',
];

/** An estate with so many network interfaces, those of NAT gateways and endpoints among them. */
export function estateOf(interfaces: number): Estate {
  if (interfaces < 10 || interfaces > largest) throw new RangeError(`${interfaces} interfaces`);
  const count = Math.ceil(interfaces / mostInVpc);
  const sizes = Array.from({ length: count }, (_, i) =>
    Math.floor((interfaces + count - 1 - i) / count),
  );
  return { vpcs: sizes.map((size, number) => siteOf(number, size)) };
}

function siteOf(number: number, interfaces: number): Site {
  const isSmall = interfaces < 100;
  const zones: readonly Zone[] = isSmall ? ['a'] : ['a', 'c'];
  const doors = isSmall ? fewDoors : manyDoors;
  const hosts = interfaces - zones.length * (1 + doors.length);
  const perService = Math.min(20, Math.ceil(hosts / 7));
  const services = Array.from(
    { length: Math.ceil(hosts / perService) },
    (_, i) => tierOfService[i % tierOfService.length] ?? 'app',
  );
  return {
    number,
    id: `vpc-${number}`,
    zones,
    doors,
    services,
    hosts: Array.from({ length: hosts }, (_, i): Host => {
      const service = Math.floor(i / perService);
      const tier = services[service] ?? 'app';
      const zone = zones[i % zones.length] ?? 'a';
      const address = addressIn({ number }, tier, zone, firstHost + i);
      return { number: i, site: number, service, tier, zone, address };
    }),
  };
}

/** AWS keeps the first four addresses of a subnet; ours after those go to gateways and endpoints. */
const firstHost = 64;

/** The n-th address of a subnet. */
export function addressIn(site: Pick<Site, 'number'>, tier: Tier, zone: Zone, n: number): string {
  return `10.${site.number}.${thirdOctet(tier, zone) + Math.floor(n / 256)}.${n % 256}`;
}

export function subnetCidr(site: Site, tier: Tier, zone: Zone): string {
  return `${addressIn(site, tier, zone, 0)}/20`;
}

function thirdOctet(tier: Tier, zone: Zone): number {
  return tiers.indexOf(tier) * 32 + (zone === 'a' ? 0 : 16);
}

/** Every subnet of a VPC. */
export function subnetsOf(site: Site): readonly { readonly tier: Tier; readonly zone: Zone }[] {
  return tiers.flatMap((tier) => site.zones.map((zone) => ({ tier, zone })));
}

/** The services of tier `app` that may call this one: those after it in the list, and round again. */
export function callersOf(site: Site, service: number): readonly number[] {
  const apps = site.services.flatMap((tier, i) => (tier === 'app' ? [i] : []));
  const [before, after] = [apps.filter((i) => i < service), apps.filter((i) => i > service)];
  return [...after, ...before].slice(0, 8);
}

export const hostId = (host: Host) => `eni-host-${host.site}-${host.number}`;
export const instanceId = (host: Host) => `i-${host.site}-${host.number}`;
export const subnetId = (site: Pick<Site, 'number'>, tier: Tier, zone: Zone) =>
  `subnet-${site.number}-${tier}-${zone}`;
export const groupId = (site: Pick<Site, 'number'>, service: number | string) =>
  `sg-${site.number}-${service}`;
export const endpointId = (site: Site, service: string) =>
  `vpce-${site.number}-${service.replace('.', '-')}`;
export const doorInterface = (site: Site, service: string, zone: Zone) =>
  `eni-door-${site.number}-${service.replace('.', '-')}-${zone}`;
/** Of the block for benchmarks (RFC 2544), which nobody on the internet holds. */
export const publicAddress = ({ site, number }: Host) =>
  `198.18.${site * 4 + Math.floor(number / 256)}.${number % 256}`;
export const natAddress = (site: Site, zone: Zone) =>
  `198.19.${site.number}.${site.zones.indexOf(zone) + 1}`;
export const roleArn = (site: Pick<Site, 'number'>, service: number) =>
  `arn:aws:iam::${account}:role/service-${site.number}-${service}`;
export const bucketOf = (site: Pick<Site, 'number'>, service: number) =>
  `bucket-${site.number}-${service}`;
