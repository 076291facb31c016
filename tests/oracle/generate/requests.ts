import type { NetworkInterface } from '#network/snapshot/interface.ts';
import type { VpnGateway } from '#network/snapshot/private-connection.ts';
import type { RouteTable } from '#network/snapshot/vpc.ts';
import type { Request } from '#request/document.ts';
import { isInside } from '../layout/inside.ts';
import type { Feature, Features } from './feature.ts';
import { holderOf } from './holder.ts';
import { addressIn } from './interface-draft.ts';
import { customers, outsiders, outsiders6, platformAddresses, services } from './outside.ts';
import type { Random } from './random.ts';
import type { Sites } from './sites.ts';

type Ends = readonly [from: string, to: string];
type Traffic = Pick<Request, 'protocol' | 'port'>;
/** Where requests may begin and end. */
export interface Places {
  readonly sites: Sites;
  readonly interfaces: readonly NetworkInterface[];
  readonly routeTables: readonly RouteTable[];
  readonly vpnGateways: readonly VpnGateway[];
}

interface Way {
  readonly weight: number;
  readonly needs?: Feature;
  readonly draw: (random: Random, places: Places) => Ends;
}

/** Kinds of ends, and how often each is drawn. */
const ways: readonly Way[] = [
  { weight: 60, draw: neighbours },
  { weight: 15, draw: (random, all) => [hostAddress(random, all), hostAddress(random, all)] },
  { weight: 60, needs: 'peering', draw: strangers },
  { weight: 80, needs: 'transit-gateway', draw: strangers },
  {
    weight: 20,
    needs: 'interface-endpoint',
    draw: (random, all) => [hostAddress(random, all), addressOf(random, all, 'vpc_endpoint')],
  },
  {
    weight: 40,
    needs: 'internet-gateway',
    draw: (random, all) => [hostAddress(random, all), random.pick(outsiders)],
  },
  {
    weight: 30,
    needs: 'internet-gateway',
    draw: (random, all) => [random.pick(outsiders), publicAddress(random, all)],
  },
  {
    weight: 60,
    needs: 'ipv6',
    draw: (random, all) =>
      random.chance(0.6)
        ? [hostAddress(random, all), random.pick(outsiders6)]
        : [random.pick(outsiders6), hostAddress(random, all)],
  },
  { weight: 30, draw: (random, all) => [hostAddress(random, all), serviceAddress(random)] },
  { weight: 10, draw: (random, all) => [hostAddress(random, all), publicAddress(random, all)] },
  { weight: 40, needs: 'vpn', draw: customer },
  { weight: 4, draw: (random, all) => [hostAddress(random, all), freeAddress(random, all)] },
  {
    weight: 3,
    needs: 'interface-endpoint',
    draw: (random, all) => [addressOf(random, all, 'vpc_endpoint'), hostAddress(random, all)],
  },
  { weight: 5, needs: 'nat-address', draw: askNat },
  { weight: 8, needs: 'platform', draw: askPlatform },
];

/** Protocols without ports that mean nothing to Linux: OSPF, VRRP, and one for experiments. */
const otherProtocols = [89, 112, 253];

/** What is asked of a network: no two requests share what a stateful filter would remember. */
export function generateRequests(
  random: Random,
  features: Features,
  places: Places,
  count: number,
): readonly Request[] {
  const ports = random.shuffle([22, 53, 80, 443, 3306, 5432, 8443, 50051]).slice(0, 4);
  const draws = ways
    .filter(({ needs }) => needs === undefined || features.has(needs))
    .flatMap(({ weight, draw }) => Array<Way['draw']>(weight).fill(draw));
  const requests: Request[] = [];
  const pairs = new Set<string>();
  for (let tries = 0; requests.length < count && tries < count * 50; tries += 1) {
    const [from, to] = random.pick(draws)(random, places);
    const isFromOutside6 = outsiders6.includes(from);
    const traffic = drawTraffic(random, features, ports, isFromOutside6);
    const pair = [from, to]
      .map((end) => holderOf(places.interfaces, end)?.id ?? end)
      .toSorted()
      .join(' ');
    const isPossible =
      from !== to && from !== '' && to !== '' && from.includes(':') === to.includes(':');
    if (!isPossible || pair.split(' ')[0] === pair.split(' ')[1]) continue;
    // Without ports a connection is a pair of hosts: a second one would pass as its reply.
    if (typeof traffic.protocol === 'number' && pairs.has(pair)) continue;
    if (typeof traffic.protocol === 'number') pairs.add(pair);
    const share = Math.floor((60999 - 32768) / count);
    const sourcePort = { sourcePort: 32768 + requests.length * share + random.below(share) };
    requests.push({ from, to, ...traffic, ...(traffic.port === undefined ? {} : sourcePort) });
  }
  return requests;
}

/** Of IPv6 from outside only what a stateful gateway tells from an answer to nothing. */
function drawTraffic(
  random: Random,
  features: Features,
  ports: readonly number[],
  isFromOutside6: boolean,
): Traffic {
  const kind = random.below(100);
  if (isFromOutside6 && features.has('egress-only-gateway') && kind >= 60 && kind < 78)
    return { protocol: 'icmp' };
  if (kind < 60) return { protocol: 'tcp', port: random.pick(ports) };
  if (kind < 78) return { protocol: 'udp', port: random.pick(ports) };
  if (kind < 95 || isFromOutside6 || !features.has('other-protocol')) return { protocol: 'icmp' };
  return { protocol: random.pick(otherProtocols) };
}

/** Two hosts of one VPC. */
function neighbours(random: Random, places: Places): Ends {
  const vpc = random.pick(places.sites.vpcs);
  const own = places.interfaces.filter(({ vpcId }) => vpcId === vpc.id);
  return [hostAddress(random, { interfaces: own }), hostAddress(random, { interfaces: own })];
}

/** Hosts of two VPCs; seldom the other is an interface endpoint. */
function strangers(random: Random, { sites, interfaces }: Places): Ends {
  const [one, other] = random
    .shuffle(sites.vpcs)
    .map(({ id }) => ({ interfaces: interfaces.filter(({ vpcId }) => vpcId === id) }));
  if (!one || !other) return ['', ''];
  const to = random.chance(0.85) ? 'interface' : 'vpc_endpoint';
  return [hostAddress(random, one), addressOf(random, other, to)];
}

/** To the customer's network, or from there if a route shows that there is one. */
function customer(random: Random, places: Places): Ends {
  const [inside, outside] = [hostAddress(random, places), random.pick(customers)];
  const isKnown = places.routeTables.some(({ vpcId, routes }) =>
    routes.some(
      ({ destination, target }) =>
        places.vpnGateways.some(({ id, vpcIds }) => id === target && vpcIds.includes(vpcId)) &&
        isInside(destination, outside),
    ),
  );
  return isKnown && random.chance(0.5) ? [outside, inside] : [inside, outside];
}

/** To a NAT gateway, by either of its addresses, or from it. */
function askNat(random: Random, places: Places): Ends {
  const nat = addressOf(random, places, 'nat_gateway');
  const known = places.interfaces
    .filter(({ interfaceType }) => interfaceType === 'nat_gateway')
    .flatMap(({ publicAddresses }) => publicAddresses.map((both) => both.public));
  return random.pick<Ends>([
    [hostAddress(random, places), nat],
    [random.pick(outsiders), known[0] ?? ''],
    [nat, hostAddress(random, places)],
  ]);
}

function askPlatform(random: Random, places: Places): Ends {
  const resolvers = places.sites.vpcs.map(({ cidrs }) => cidrs[0]?.replace('0/16', '2') ?? '');
  const one = random.pick([...platformAddresses, ...resolvers]);
  return [hostAddress(random, places), one];
}

type Some = Pick<Places, 'interfaces'>;

function hostAddress(random: Random, some: Some): string {
  return addressOf(random, some, 'interface');
}

function addressOf(random: Random, { interfaces }: Some, type: string): string {
  const some = interfaces.filter(({ interfaceType }) => interfaceType === type);
  if (some.length === 0) return '';
  const { privateAddresses, ipv6Addresses } = random.pick(some);
  return random.pick([...privateAddresses, ...ipv6Addresses]);
}

function publicAddress(random: Random, { interfaces }: Some): string {
  const known = interfaces
    .filter(({ interfaceType }) => interfaceType === 'interface')
    .flatMap(({ publicAddresses }) => publicAddresses);
  return known.length === 0 ? '' : random.pick(known).public;
}

function serviceAddress(random: Random): string {
  return random.pick(random.pick(services).addresses);
}

/** An address that nobody has: in a subnet, or in none. */
function freeAddress(random: Random, { sites: { vpcs, subnets } }: Places): string {
  const inNone = random.pick(vpcs).cidrs[0]?.replace(/0\.0\/16$/, '250.9') ?? '';
  return random.chance(0.5) ? addressIn(random.pick(subnets), 20) : inNone;
}
