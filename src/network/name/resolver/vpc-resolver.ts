import { formatIpv4, nthAddress, parseCidr } from '../../packet/address.ts';
import type { ResolverEndpoint } from '../../snapshot/dns.ts';
import type { SnapshotIndex } from '../../snapshot/snapshot-index.ts';
import type { Vpc } from '../../snapshot/vpc.ts';
import { indexNames } from '../name-index.ts';

/** Whom the hosts of a VPC ask; `servers` are those of their DHCP options that are not Amazon's. */
export type AskedResolver =
  | { readonly kind: 'amazon'; readonly address: string }
  | {
      readonly kind: 'inbound-endpoint';
      readonly address: string;
      readonly endpoint: ResolverEndpoint;
      readonly servers: readonly string[];
    }
  /** Servers that nothing in AWS tells of, or several that answer differently. */
  | { readonly kind: 'own'; readonly address: string; readonly servers: readonly string[] }
  | { readonly kind: 'not-a-resolver'; readonly address: string }
  | { readonly kind: 'none' };

/**
 * The resolver that a VPC's hosts ask comes from its DHCP options: Amazon's, addresses of one's own,
 * or none at all. Amazon's has three addresses, the base of the VPC's first block plus two among
 * them, and answers inside its VPC only. An inbound endpoint answers for the VPC that it stands in.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/AmazonDNS-concepts.html
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/VPC_DHCP_Options.html
 * @see https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver-forwarding-inbound-queries.html
 */
export function evaluateResolver(index: SnapshotIndex, vpc: Vpc): AskedResolver {
  const { dnsServers: servers } = vpc;
  const amazons = amazonResolver(vpc);
  if (!servers) return { kind: 'amazon', address: amazons };
  const isOfAmazon = (server: string) => isAmazons(vpc, server);
  if (servers.length > 0 && servers.every(isOfAmazon)) return { kind: 'amazon', address: amazons };
  const silent = silentAddresses(index, vpc);
  const live = servers.filter((server) => !silent.has(server));
  const others = live.filter((server) => !isOfAmazon(server));
  const [address] = others;
  if (address === undefined) {
    if (live.length > 0) return { kind: 'amazon', address: amazons };
    const first = servers[0];
    return first === undefined ? { kind: 'none' } : { kind: 'not-a-resolver', address: first };
  }
  const endpoints = live.map((server) => indexNames(index).inboundEndpointAt.get(server));
  const [endpoint] = endpoints;
  return endpoint && endpoints.every((one) => one?.vpcId === endpoint.vpcId)
    ? { kind: 'inbound-endpoint', address, endpoint, servers: others }
    : { kind: 'own', address, servers: others };
}

/** Whether a name server is Amazon's, as its VPC sees it. */
export function isAmazons(vpc: Vpc, server: string): boolean {
  return [...alwaysAmazon, amazonResolver(vpc)].includes(server);
}

const alwaysAmazon = ['AmazonProvidedDNS', '169.254.169.253', 'fd00:ec2::253'];

/** Amazon's resolver stands at the base of the VPC's first block plus two. */
function amazonResolver({ cidrs: [first] }: Vpc): string {
  return first === undefined ? '169.254.169.253' : plusTwo(first);
}

function plusTwo(cidr: string): string {
  return formatIpv4(nthAddress(parseCidr(cidr), 2));
}

/** Reserved addresses where nobody answers this VPC: plus two of later blocks, and of its peers. */
function silentAddresses(index: SnapshotIndex, vpc: Vpc): ReadonlySet<string> {
  const peers = (index.peeringsOfVpc.get(vpc.id) ?? [])
    .filter(({ state }) => state === 'active')
    .flatMap(({ requester, accepter }) => [requester.vpcId, accepter.vpcId])
    .filter((id) => id !== vpc.id);
  return new Set([
    ...vpc.cidrs.slice(1).map(plusTwo),
    ...peers.flatMap((id) => index.vpcs.get(id)?.cidrs[0] ?? []).map(plusTwo),
  ]);
}
