import { isAddress } from '../../packet/block.ts';
import type { SnapshotIndex } from '../../snapshot/snapshot-index.ts';
import type { Vpc } from '../../snapshot/vpc.ts';
import { type Answer, type DnsQuery, onTheWay, unread } from '../answer.ts';
import { resolveInVpc } from './resolve.ts';
import { type AskedResolver, isAmazons } from './vpc-resolver.ts';

/**
 * The tag of a network interface by which a lab says where the DNS server behind it sends every
 * question on. AWS knows nothing of what a host runs: without the tag its answers stay unknown.
 */
export const forwarderTag = 'closednet:dns-forwarder';

/**
 * What servers of the VPC's own answer. A server that forwards to Amazon's resolver hands on what
 * that one knows, the private names of the VPC among them; one that forwards elsewhere knows none of
 * them. The question to the server travels as any packet does, and so does the server's own.
 *
 * @see https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/hosted-zone-private-considerations.html
 */
export function evaluateOwnServers(
  index: SnapshotIndex,
  vpc: Vpc,
  { address, servers }: Extract<AskedResolver, { kind: 'own' }>,
  host: string,
): Answer {
  const asked: DnsQuery = { from: 'host', to: servers.map((one) => ({ address: one, port: 53 })) };
  const [first, ...others] = servers.map((server) => interfaceOf(index, vpc, server));
  const to = first?.tags?.[forwarderTag];
  // Beside others that answer differently, which of them is asked is chance.
  const isAlone = vpc.dnsServers?.length === servers.length;
  const isOne = isAlone && others.every((other) => other?.tags?.[forwarderTag] === to);
  if (!first || to === undefined || !isOne || !isAddress(to) || servers.includes(to))
    return unread({ kind: 'own-resolver', host, server: address }, { queries: [asked] });
  if (isAmazons(vpc, to)) {
    const answer = resolveInVpc(index, { vpc, subnetId: first.subnetId }, host);
    return onTheWay(answer, { queries: [asked] });
  }
  const from = { endpointId: first.id, vpcId: vpc.id, addresses: [address] };
  const sentOn: DnsQuery = { from, to: [{ address: to, port: 53 }] };
  return unread({ kind: 'own-resolver', host, server: to }, { queries: [asked, sentOn] });
}

function interfaceOf({ interfacesByAddress }: SnapshotIndex, { id }: Vpc, address: string) {
  return interfacesByAddress.get(address)?.find(({ vpcId }) => vpcId === id);
}
