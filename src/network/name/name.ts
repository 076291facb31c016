import type { SnapshotIndex } from '../snapshot/snapshot-index.ts';
import type { Vpc } from '../snapshot/vpc.ts';
import { type Answer, type DnsQuery, onTheWay, refused, unread } from './answer.ts';
import { evaluateDns64 } from './resolver/dns64.ts';
import { normalise } from './domain-name.ts';
import { regionLabel } from './partition.ts';
import { evaluateListedName } from './prefix-list-name.ts';
import { isDown } from './resolver/forward.ts';
import { evaluateOwnServers } from './resolver/own-server.ts';
import { resolveInPublic, resolveInVpc } from './resolver/resolve.ts';
import { type AskedResolver, evaluateResolver } from './resolver/vpc-resolver.ts';

/** What a host name resolves to, who answered, and why the others did not. */
export interface NameStep extends Answer {
  readonly kind: 'name';
  readonly asked: string;
  /** The resolver's address, `none`, or `internet` for a client outside. */
  readonly resolver: string;
  readonly vpcId?: string;
  /** Of a name of S3 or DynamoDB in another Region than the VPC's: to which no gateway endpoint leads. */
  readonly farRegion?: string;
}

/**
 * Resolves a host name as a host in the VPC does, in a subnet of it where that is known: its DHCP
 * options say whom it asks. Amazon's resolver knows the VPC's private names and gives every other
 * name its public addresses, even in a VPC without internet. A client outside sees public answers
 * only, and the names of endpoints, which are public and give private addresses.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/AmazonDNS-concepts.html
 * @see https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver.html
 */
export function evaluateName(
  index: SnapshotIndex,
  host: string,
  vpcId?: string,
  subnetId?: string,
): NameStep {
  const step = { kind: 'name', asked: normalise(host) } as const;
  if (vpcId === undefined)
    return { ...resolveInPublic(index, step.asked), ...step, resolver: 'internet' };
  const vpc = index.vpcs.get(vpcId);
  if (!vpc) {
    const missing = { kind: 'resource', collection: 'vpcs', id: vpcId } as const;
    return { ...unread(missing), ...step, resolver: 'none', vpcId };
  }
  const resolver = evaluateResolver(index, vpc);
  const address = resolver.kind === 'none' ? 'none' : resolver.address;
  const answer = ask(index, vpc, resolver, step.asked, subnetId);
  const subnet = resolver.kind === 'amazon' ? index.subnets.get(subnetId ?? '') : undefined;
  const made = evaluateDns64(answer, subnet, step.asked);
  const far = answer.by === 'public' ? farRegion(index, vpc, step.asked) : undefined;
  const told = far === undefined ? {} : { farRegion: far };
  return { ...made, ...step, ...told, resolver: address, vpcId };
}

/**
 * A gateway endpoint carries to the addresses in the prefix list of its own Region.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html
 */
function farRegion({ snapshot }: SnapshotIndex, vpc: Vpc, host: string): string | undefined {
  const name = evaluateListedName(host);
  if (name?.kind !== 'listed') return undefined;
  const region = regionLabel.exec(name.prefixListName)?.[0];
  return region === (vpc.region ?? snapshot.region) ? undefined : region;
}

function ask(
  index: SnapshotIndex,
  vpc: Vpc,
  resolver: AskedResolver,
  host: string,
  subnetId?: string,
): Answer {
  switch (resolver.kind) {
    case 'none':
      return refused('no-resolver');
    case 'not-a-resolver':
      return refused('not-a-resolver');
    case 'own':
      return evaluateOwnServers(index, vpc, resolver, host);
    case 'inbound-endpoint': {
      const { endpoint, servers, address: inbound } = resolver;
      const queries = [queryTo(servers)];
      if (isDown(endpoint))
        return refused('resolver-endpoint-down', { queries, hostId: endpoint.id });
      const there = index.vpcs.get(endpoint.vpcId);
      const missing = { kind: 'resource', collection: 'vpcs', id: endpoint.vpcId } as const;
      if (!there) return unread(missing, { queries });
      const answer = resolveInVpc(index, { vpc: there, inbound }, host);
      return onTheWay({ ...answer, resolvedIn: answer.resolvedIn ?? there.id }, { queries });
    }
    case 'amazon': {
      const where = subnetId === undefined ? { vpc } : { vpc, subnetId };
      const answer = resolveInVpc(index, where, host);
      if (vpc.dnsServers) return answer;
      return onTheWay(answer, { assumes: [{ kind: 'amazon-resolver', about: vpc.id }] });
    }
  }
}

/** A host's own question, to the resolvers that its DHCP options name. */
function queryTo(servers: readonly string[]): DnsQuery {
  return { from: 'host', to: servers.map((address) => ({ address, port: 53 })) };
}
