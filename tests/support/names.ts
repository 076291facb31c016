import type {
  DnsFirewall,
  DnsFirewallRule,
  DnsRecord,
  HostedZone,
  ResolverEndpoint,
  ResolverRule,
} from '#network/snapshot/dns.ts';
import type { PeeringConnection } from '#network/snapshot/gateways.ts';
import type { ServiceHost } from '#network/snapshot/service-host.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { snapshot, vpc } from './network.ts';

/** A snapshot in which all that names need was read; `vpc-1` is 10.0.0.0/16 with both attributes. */
export function named(parts: Partial<Snapshot>): Snapshot {
  return snapshot({
    vpcs: [vpc()],
    peeringConnections: [],
    transitGateways: [],
    transitGatewayAttachments: [],
    loadBalancers: [],
    hostedZones: [],
    resolverRules: [],
    resolverEndpoints: [],
    dnsFirewalls: [],
    dbInstances: [],
    redshiftClusters: [],
    cacheNodes: [],
    environments: [],
    ...parts,
  });
}

/** A private hosted zone of `vpc-1`; its id is `Z-` and its name. */
export function zone(
  zoneName: string,
  records: readonly string[],
  parts: Partial<HostedZone> = {},
): HostedZone {
  const id = `Z-${zoneName}`;
  return {
    id,
    zoneName,
    isPrivate: true,
    vpcIds: ['vpc-1'],
    records: records.map(record),
    ...parts,
  };
}

/** `db.corp.example A 10.0.1.5 10.0.1.6`, `corp.example A alias name.elb.amazonaws.com`. */
export function record(text: string): DnsRecord {
  const [recordName = '', type = '', first = '', ...others] = text.split(' ');
  return first === 'alias'
    ? { recordName, type, values: [], aliasTo: others[0] ?? '' }
    : { recordName, type, values: [first, ...others] };
}

/** `FORWARD corp.example 10.9.0.53`, `SYSTEM amazonaws.com`; `.` is the root. */
export function resolverRule(
  id: string,
  text: string,
  parts: Partial<ResolverRule> = {},
): ResolverRule {
  const [type, domain = '', ...targets] = text.split(' ');
  return {
    id,
    type: type === 'SYSTEM' ? 'SYSTEM' : 'FORWARD',
    domain: domain === '.' ? '' : domain,
    status: 'COMPLETE',
    targets: targets.map((address) => ({ address, port: 53 })),
    endpointId: 'rslvr-out-1',
    vpcIds: ['vpc-1'],
    ...parts,
  };
}

export function resolverEndpoint(
  id: string,
  direction: 'INBOUND' | 'OUTBOUND',
  vpcId: string,
  ...addresses: readonly string[]
): ResolverEndpoint {
  const where = addresses.map((address) => ({ address }));
  return { id, direction, vpcId, status: 'OPERATIONAL', groupIds: [], addresses: where };
}

/** The firewall of `vpc-1`: `ALLOW *.corp.example`, `BLOCK/NXDOMAIN *`, `BLOCK ?` with unread domains. */
export function firewall(...rules: readonly string[]): DnsFirewall {
  return { id: 'fw', vpcId: 'vpc-1', rules: rules.map(firewallRule) };
}

function firewallRule(text: string): DnsFirewallRule {
  const [head = '', ...domains] = text.split(' ');
  const [action, blockResponse, override] = head.split('/');
  return {
    ruleGroupId: 'rslvr-frg-1',
    ruleName: text,
    action: action === 'BLOCK' || action === 'ALERT' ? action : 'ALLOW',
    ...(blockResponse === undefined ? {} : { blockResponse }),
    ...(override === undefined ? {} : { override }),
    ...(domains[0] === '?' ? {} : { domains }),
  };
}

/** An active connection of `vpc-1` with another VPC. */
export function peering(vpcId: string, resolves?: boolean): PeeringConnection {
  const accepter = resolves === undefined ? { vpcId } : { vpcId, resolvesForRemote: resolves };
  return { id: 'pcx-1', state: 'active', requester: { vpcId: 'vpc-1' }, accepter };
}

export function database(parts: Partial<ServiceHost> = {}): ServiceHost {
  return {
    id: 'db-1',
    kind: 'db-instance',
    status: 'available',
    vpcId: 'vpc-1',
    hostName: 'db-1.abc.ap-northeast-1.rds.amazonaws.com',
    port: 5432,
    publiclyAccessible: false,
    groupIds: ['sg-db'],
    subnetIds: ['private-a', 'private-c'],
    ...parts,
  };
}

/** The same thing with something unread. */
export function without<T extends object, K extends keyof T>(thing: T, key: K): Omit<T, K> {
  const { [key]: _unread, ...rest } = thing;
  return rest;
}
