import type { Bucket } from '../snapshot/account.ts';
import type { DnsFirewall, HostedZone, ResolverEndpoint, ResolverRule } from '../snapshot/dns.ts';
import type { VpcEndpoint } from '../snapshot/gateways.ts';
import type { NetworkInterface } from '../snapshot/interface.ts';
import type { LoadBalancer } from '../snapshot/load-balancer.ts';
import type { Resource } from '../snapshot/resource.ts';
import type { AirflowEnvironment, ServiceHost } from '../snapshot/service-host.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { SnapshotIndex } from '../snapshot/snapshot-index.ts';
import type { PrefixList } from '../snapshot/vpc.ts';
import { normalise } from './domain-name.ts';
import { hasIdLabel, privateNames } from './endpoint/private-names.ts';

/** The look-ups that names need: none of them walks the network interfaces. */
export interface NameIndex {
  readonly interfaceEndpointsOf: ReadonlyMap<string, readonly VpcEndpoint[]>;
  readonly endpointByDnsName: ReadonlyMap<string, VpcEndpoint>;
  /** The names that private DNS of an endpoint answers for; absent where nothing tells. */
  readonly privateNamesOf: ReadonlyMap<string, readonly string[]>;
  readonly privateZonesNamed: ReadonlyMap<string, readonly HostedZone[]>;
  readonly publicZonesNamed: ReadonlyMap<string, readonly HostedZone[]>;
  readonly rulesFor: ReadonlyMap<string, readonly ResolverRule[]>;
  readonly resolverEndpoints: ReadonlyMap<string, ResolverEndpoint>;
  readonly inboundEndpointAt: ReadonlyMap<string, ResolverEndpoint>;
  readonly firewallOf: ReadonlyMap<string, DnsFirewall>;
  readonly buckets: ReadonlyMap<string, Bucket>;
  readonly prefixListNamed: ReadonlyMap<string, PrefixList>;
  readonly loadBalancerNamed: ReadonlyMap<string, LoadBalancer>;
  readonly serviceHostNamed: ReadonlyMap<string, ServiceHost>;
  readonly environmentAt: ReadonlyMap<string, AirflowEnvironment>;
  /** Interfaces by `SUBNET WORD`, the first word of their description. */
  readonly interfacesInSubnet: ReadonlyMap<string, readonly NetworkInterface[]>;
  /** Mount targets by file system. */
  readonly mountTargetsOf: ReadonlyMap<string, readonly NetworkInterface[]>;
}

const built = new WeakMap<Snapshot, NameIndex>();

/** Builds the look-ups for names, once for each snapshot object. */
export function indexNames({ snapshot }: SnapshotIndex): NameIndex {
  const known = built.get(snapshot);
  if (known) return known;
  const index = build(snapshot);
  built.set(snapshot, index);
  return index;
}

function build(snapshot: Snapshot): NameIndex {
  return {
    ...places(snapshot),
    ...endpoints(snapshot),
    ...resolver(snapshot),
    ...hosts(snapshot),
    ...interfaces(snapshot.networkInterfaces ?? []),
  };
}

function places({ buckets, prefixLists }: Snapshot) {
  return {
    buckets: byId(buckets),
    prefixListNamed: oneBy(prefixLists, (list) => [list.prefixListName]),
  };
}

function endpoints({ vpcEndpoints, endpointServices, region }: Snapshot) {
  const withInterfaces = vpcEndpoints?.filter(({ type }) => type === 'Interface') ?? [];
  const rows = groupBy(endpointServices, ({ serviceName }) => [serviceName]);
  const privateNamesOf = new Map<string, readonly string[]>();
  for (const endpoint of withInterfaces) {
    const names = privateNames(endpoint, rows.get(endpoint.serviceName) ?? [], region);
    if (names) privateNamesOf.set(endpoint.id, names);
  }
  return {
    privateNamesOf,
    interfaceEndpointsOf: groupBy(withInterfaces, ({ vpcId }) => [vpcId]),
    endpointByDnsName: oneBy(withInterfaces, ({ id, dnsNames }) =>
      dnsNames.map(normalise).filter((name) => hasIdLabel(name, id)),
    ),
  };
}

function resolver({ hostedZones, resolverRules, resolverEndpoints, dnsFirewalls }: Snapshot) {
  const inbound = resolverEndpoints?.filter(({ direction }) => direction === 'INBOUND');
  return {
    privateZonesNamed: groupBy(
      hostedZones?.filter(({ isPrivate }) => isPrivate),
      ({ zoneName }) => [zoneName],
    ),
    publicZonesNamed: groupBy(
      hostedZones?.filter(({ isPrivate }) => !isPrivate),
      ({ zoneName }) => [zoneName],
    ),
    rulesFor: groupBy(resolverRules, ({ domain }) => [normalise(domain)]),
    resolverEndpoints: byId(resolverEndpoints),
    inboundEndpointAt: oneBy(inbound, ({ addresses = [] }) =>
      addresses.map(({ address }) => address),
    ),
    firewallOf: oneBy(dnsFirewalls, ({ vpcId }) => [vpcId]),
  };
}

function hosts(snapshot: Snapshot) {
  const { loadBalancers, dbInstances = [], redshiftClusters = [], cacheNodes = [] } = snapshot;
  return {
    loadBalancerNamed: oneBy(loadBalancers, ({ dnsName }) => [normalise(dnsName)]),
    serviceHostNamed: oneBy([...dbInstances, ...redshiftClusters, ...cacheNodes], ({ hostName }) =>
      hostName === undefined ? [] : [normalise(hostName)],
    ),
    environmentAt: oneBy(snapshot.environments, ({ webserverUrl }) =>
      webserverUrl === undefined ? [] : [hostOfUrl(webserverUrl)],
    ),
  };
}

function hostOfUrl(url: string): string {
  return normalise(url.replace(/^https?:\/\//, '').replace(/[/:].*$/, ''));
}

function interfaces(all: readonly NetworkInterface[]) {
  return {
    interfacesInSubnet: groupBy(all, ({ subnetId, description }) => {
      const word = description?.split(/[ +]/)[0];
      return word ? [`${subnetId} ${word}`] : [];
    }),
    mountTargetsOf: groupBy(all, ({ description }) => {
      const id = /^EFS mount target for (?<id>fs-[0-9a-z]+)/.exec(description ?? '')?.groups?.[
        'id'
      ];
      return id === undefined ? [] : [id];
    }),
  };
}

function byId<T extends Resource>(items: readonly T[] | undefined): ReadonlyMap<string, T> {
  return oneBy(items, ({ id }) => [id]);
}

function oneBy<T>(items: readonly T[] | undefined, keys: (item: T) => readonly string[]) {
  const found = new Map<string, T>();
  for (const item of items ?? []) for (const key of keys(item)) found.set(key, item);
  return found;
}

function groupBy<T>(items: readonly T[] | undefined, keys: (item: T) => readonly string[]) {
  const groups = new Map<string, T[]>();
  for (const item of items ?? [])
    for (const key of keys(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  return groups;
}
