import { formatIpv4, nthAddress, parseCidr } from '../packet/address.ts';
import { evaluateEndpointName, type EndpointNameMismatch } from './endpoint-private-dns.ts';
import { addressOfInstanceName } from './instance-name.ts';
import type { Missing } from '../snapshot/missing.ts';
import { standInFor } from './public-address.ts';
import { gatewayServiceOf } from './service-names.ts';
import type { VpcEndpoint } from '../snapshot/gateways.ts';
import type { Vpc } from '../snapshot/vpc.ts';
import { findById, type SnapshotIndex } from '../snapshot/snapshot-index.ts';
import type { Verdict } from '../verdict.ts';
import { ownResolver, resolverOf } from './vpc-resolver.ts';

/** What a host name resolves to, who answered, and why the endpoints of the VPC did not. */
export interface NameStep {
  readonly kind: 'name';
  readonly verdict: Verdict;
  readonly asked: string;
  readonly answers: readonly string[];
  readonly by:
    'endpoint-private-dns' | 'endpoint-dns' | 'vpc-dns' | 'public' | 'nobody' | 'unknown';
  /** The resolver's address, or `internet` for a client outside. */
  readonly resolver: string;
  readonly vpcId?: string;
  readonly endpointId?: string;
  /** `stand-in`: the answers stand for public addresses that no call tells. */
  readonly reason:
    'answered' | 'stand-in' | 'no-dns-support' | 'no-such-endpoint' | 'no-interface' | 'unread';
  readonly passedOver: readonly {
    readonly endpoint: VpcEndpoint;
    readonly because: EndpointNameMismatch;
  }[];
  readonly missing?: Missing;
}

type Answer = Omit<NameStep, 'kind' | 'asked' | 'resolver' | 'vpcId' | 'passedOver'> &
  Partial<Pick<NameStep, 'passedOver'>>;

/**
 * Resolves a host name as a host in the VPC does: the Amazon resolver answers when `enableDnsSupport`
 * is true; private DNS of an interface endpoint hides the public name; every other name gets its
 * public addresses, even in a VPC without internet. A client outside sees public answers only, and
 * the names of endpoints, which are public and give private addresses.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/AmazonDNS-concepts.html
 * @see https://docs.aws.amazon.com/vpc/latest/privatelink/manage-dns-names.html
 */
export function evaluateName(index: SnapshotIndex, host: string, vpcId?: string): NameStep {
  const asked = host.toLowerCase().replace(/\.$/, '');
  const vpc = vpcId === undefined ? undefined : findById(index.snapshot.vpcs, vpcId);
  const step = {
    kind: 'name',
    asked,
    resolver: vpc ? resolverOf(vpc) : 'internet',
    passedOver: [],
  } as const;
  if (vpcId === undefined) return { ...step, ...publicAnswer(index, asked) };
  const answer = vpc
    ? inVpc(index, vpc, asked)
    : unread({ kind: 'resource', collection: 'vpcs', id: vpcId });
  return { ...step, ...answer, vpcId };
}

function inVpc(index: SnapshotIndex, vpc: Vpc, host: string): Answer {
  const own = ownResolver(vpc);
  if (own !== undefined) return unread({ kind: 'own-resolver', host, server: own });
  if (vpc.enableDnsSupport === undefined)
    return unread({ kind: 'vpc-attribute', vpcId: vpc.id, attribute: 'enableDnsSupport' });
  if (!vpc.enableDnsSupport)
    return { verdict: 'deny', answers: [], by: 'nobody', reason: 'no-dns-support' };
  const hostAddress = addressOfInstanceName(index, vpc, host);
  if (hostAddress !== undefined)
    return { verdict: 'allow', answers: [hostAddress], by: 'vpc-dns', reason: 'answered' };
  return isEndpointName(host) ? byEndpointName(index, host) : byPrivateDns(index, vpc, host);
}

function byPrivateDns(index: SnapshotIndex, vpc: Vpc, host: string): Answer {
  const { vpcEndpoints } = index.snapshot;
  if (!vpcEndpoints) return unread({ kind: 'resource', collection: 'vpcEndpoints' });
  const read = vpcEndpoints
    .filter((endpoint) => endpoint.vpcId === vpc.id && endpoint.type === 'Interface')
    .map((endpoint) => ({ endpoint, answer: evaluateEndpointName(index, vpc, endpoint, host) }));
  const covering = read.find(({ answer }) => answer.kind === 'covers');
  const passedOver = read.flatMap(({ endpoint, answer }) =>
    answer.kind === 'passed-over' ? [{ endpoint, because: answer.because }] : [],
  );
  if (covering)
    return { ...endpointAnswer(index, covering.endpoint, 'endpoint-private-dns'), passedOver };
  const missing = read.flatMap(({ answer }) => (answer.kind === 'unread' ? answer.missing : []))[0];
  return { ...(missing ? unread(missing) : publicAnswer(index, host)), passedOver };
}

function publicAnswer(index: SnapshotIndex, host: string): Answer {
  if (isEndpointName(host)) return byEndpointName(index, host);
  const { region, prefixLists } = index.snapshot;
  const service = gatewayServiceOf(host, region);
  const list = prefixLists?.find(
    (one) => one.prefixListName === `com.amazonaws.${region}.${service}`,
  );
  const answers = (list?.cidrs ?? [])
    .filter(isV4)
    .map((cidr) => formatIpv4(nthAddress(parseCidr(cidr), 1)));
  const reason = 'stand-in';
  if (answers.length > 0) return { verdict: 'allow', answers, by: 'public', reason };
  return { verdict: 'allow', answers: [standInFor(host)], by: 'public', reason };
}

function isV4(cidr: string): boolean {
  return !cidr.includes(':');
}

function isEndpointName(host: string): boolean {
  return host.endsWith('.vpce.amazonaws.com');
}

function byEndpointName(index: SnapshotIndex, host: string): Answer {
  const { vpcEndpoints } = index.snapshot;
  if (!vpcEndpoints) return unread({ kind: 'resource', collection: 'vpcEndpoints' });
  const endpoint = vpcEndpoints.find((one) => host.startsWith(`${one.id}-`));
  if (!endpoint) return { verdict: 'deny', answers: [], by: 'nobody', reason: 'no-such-endpoint' };
  return endpointAnswer(index, endpoint, 'endpoint-dns', zoneOf(host));
}

/** `vpce-0a1-4c5e-ap-northeast-1a.logs.…` is the name of one zone's interface. */
function zoneOf(host: string): string | undefined {
  return /^vpce-[^.]*?-(?<zone>[a-z]{2}(?:-[a-z]+)+-\d[a-z])\./.exec(host)?.groups?.['zone'];
}

function endpointAnswer(
  index: SnapshotIndex,
  endpoint: VpcEndpoint,
  by: 'endpoint-private-dns' | 'endpoint-dns',
  zone?: string,
): Answer {
  const interfaces = endpoint.networkInterfaceIds.map((id) => index.interfaces.get(id));
  const unreadAt = interfaces.indexOf(undefined);
  const id = endpoint.networkInterfaceIds[unreadAt];
  if (id !== undefined) return unread({ kind: 'resource', collection: 'networkInterfaces', id });
  const answers = interfaces
    .filter((eni) => zone === undefined || eni?.availabilityZone === zone)
    .flatMap((eni) => eni?.privateAddresses[0] ?? []);
  if (answers.length === 0)
    return {
      verdict: 'deny',
      answers,
      by: 'nobody',
      endpointId: endpoint.id,
      reason: 'no-interface',
    };
  return { verdict: 'allow', answers, by, endpointId: endpoint.id, reason: 'answered' };
}

function unread(missing: Missing): Answer {
  return { verdict: 'unknown', answers: [], by: 'unknown', reason: 'unread', missing };
}
