import type { NetworkInterface } from '#network/snapshot/interface.ts';
import type { Request } from '#request/document.ts';
import type { Feature, Features } from './feature.ts';
import { holderOf } from './holder.ts';
import { addressIn } from './interface-draft.ts';
import { outsiders, services } from './outside.ts';
import type { Random } from './random.ts';
import type { Sites } from './sites.ts';

type Ends = readonly [from: string, to: string];
type Traffic = Pick<Request, 'protocol' | 'port'>;
type Draw = (random: Random, sites: Sites, interfaces: readonly NetworkInterface[]) => Ends;
interface Way {
  readonly weight: number;
  readonly needs?: Feature;
  readonly draw: Draw;
}

/** Kinds of ends, and how often each is drawn. */
const ways: readonly Way[] = [
  { weight: 70, draw: neighbours },
  { weight: 20, draw: (random, _, all) => [hostAddress(random, all), hostAddress(random, all)] },
  {
    weight: 20,
    needs: 'interface-endpoint',
    draw: (random, _, all) => [hostAddress(random, all), addressOf(random, all, 'vpc_endpoint')],
  },
  { weight: 40, draw: (random, _, all) => [hostAddress(random, all), random.pick(outsiders)] },
  { weight: 30, draw: (random, _, all) => [random.pick(outsiders), publicAddress(random, all)] },
  { weight: 30, draw: (random, _, all) => [hostAddress(random, all), serviceAddress(random)] },
  { weight: 10, draw: (random, _, all) => [hostAddress(random, all), publicAddress(random, all)] },
  {
    weight: 4,
    draw: (random, sites, all) => [hostAddress(random, all), freeAddress(random, sites)],
  },
  {
    weight: 3,
    needs: 'interface-endpoint',
    draw: (random, _, all) => [addressOf(random, all, 'vpc_endpoint'), hostAddress(random, all)],
  },
  { weight: 5, needs: 'nat-address', draw: askNat },
];

/** Protocols without ports that mean nothing to Linux: OSPF, VRRP, and one for experiments. */
const otherProtocols = [89, 112, 253];

/** What is asked of a network: no two requests share what a stateful filter would remember. */
export function generateRequests(
  random: Random,
  features: Features,
  sites: Sites,
  interfaces: readonly NetworkInterface[],
  count: number,
): readonly Request[] {
  const ports = random.shuffle([22, 53, 80, 443, 3306, 5432, 8443, 50051]).slice(0, 4);
  const draws = ways
    .filter(({ needs }) => needs === undefined || features.has(needs))
    .flatMap(({ weight, draw }) => Array<Draw>(weight).fill(draw));
  const requests: Request[] = [];
  const pairs = new Set<string>();
  for (let tries = 0; requests.length < count && tries < count * 50; tries += 1) {
    const [from, to] = random.pick(draws)(random, sites, interfaces);
    const traffic = drawTraffic(random, features, ports);
    const pair = [from, to]
      .map((end) => holderOf(interfaces, end)?.id ?? end)
      .toSorted()
      .join(' ');
    const isPossible =
      from !== to && from !== '' && to !== '' && from.includes(':') === to.includes(':');
    if (!isPossible || pair.split(' ')[0] === pair.split(' ')[1]) continue;
    // Without ports a connection is a pair of hosts: a second one would pass as its reply.
    if (typeof traffic.protocol === 'number' && pairs.has(pair)) continue;
    if (typeof traffic.protocol === 'number') pairs.add(pair);
    const number = requests.length * 500;
    const sourcePort = { sourcePort: 32768 + number + random.below(500) };
    requests.push({ from, to, ...traffic, ...(traffic.port === undefined ? {} : sourcePort) });
  }
  return requests;
}

function drawTraffic(random: Random, features: Features, ports: readonly number[]): Traffic {
  const kind = random.below(100);
  if (kind < 60) return { protocol: 'tcp', port: random.pick(ports) };
  if (kind < 78) return { protocol: 'udp', port: random.pick(ports) };
  if (kind < 95 || !features.has('other-protocol')) return { protocol: 'icmp' };
  return { protocol: random.pick(otherProtocols) };
}

/** Two hosts of one VPC. */
function neighbours(random: Random, { vpcs }: Sites, all: readonly NetworkInterface[]): Ends {
  const vpc = random.pick(vpcs);
  const own = all.filter(({ vpcId }) => vpcId === vpc.id);
  return [hostAddress(random, own), hostAddress(random, own)];
}

/** To a NAT gateway, by either of its addresses, or from it. */
function askNat(random: Random, _: Sites, all: readonly NetworkInterface[]): Ends {
  const nat = addressOf(random, all, 'nat_gateway');
  const known = all
    .filter(({ interfaceType }) => interfaceType === 'nat_gateway')
    .flatMap(({ publicAddresses }) => publicAddresses.map((both) => both.public));
  return random.pick<Ends>([
    [hostAddress(random, all), nat],
    [random.pick(outsiders), known[0] ?? ''],
    [nat, hostAddress(random, all)],
  ]);
}

function hostAddress(random: Random, interfaces: readonly NetworkInterface[]): string {
  return addressOf(random, interfaces, 'interface');
}

function addressOf(random: Random, interfaces: readonly NetworkInterface[], type: string): string {
  const some = interfaces.filter(({ interfaceType }) => interfaceType === type);
  if (some.length === 0) return '';
  const { privateAddresses, ipv6Addresses } = random.pick(some);
  return random.pick([...privateAddresses, ...ipv6Addresses]);
}

function publicAddress(random: Random, interfaces: readonly NetworkInterface[]): string {
  const known = interfaces
    .filter(({ interfaceType }) => interfaceType === 'interface')
    .flatMap(({ publicAddresses }) => publicAddresses);
  return known.length === 0 ? '' : random.pick(known).public;
}

function serviceAddress(random: Random): string {
  return random.pick(random.pick(services).addresses);
}

/** An address that nobody has: in a subnet, or in none. */
function freeAddress(random: Random, { vpcs, subnets }: Sites): string {
  const inNone = random.pick(vpcs).cidrs[0]?.replace(/0\.0\/16$/, '250.9') ?? '';
  return random.chance(0.5) ? addressIn(random.pick(subnets), 20) : inNone;
}
