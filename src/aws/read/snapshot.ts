import type { Collection, Snapshot } from '#network/snapshot/snapshot.ts';
import { readDnsFirewalls } from './dns-firewalls.ts';
import type { NamedDocument } from './document.ts';
import { readEndpointServices, readVpcEndpoints } from './endpoints.ts';
import { readHostedZones } from './hosted-zones.ts';
import { readRoles, readUsers } from './identities.ts';
import { readInstances } from './instances.ts';
import { readListeners, readLoadBalancers, readTargetGroups } from './load-balancers.ts';
import { locate, type Located } from './locate.ts';
import { readNetworkInterfaces } from './network-interfaces.ts';
import { readBuckets, readDomains, readKeys, readLogGroups } from './owned.ts';
import { readPeerings } from './peerings.ts';
import type { Place } from './place.ts';
import { plain } from './plain.ts';
import { readProcesses } from './processes.ts';
import { readPrefixLists } from './prefix-lists.ts';
import { readResolverEndpoints, readResolverRules } from './resolver.ts';
import { readResourcePolicies } from './resource-policies.ts';
import { readSchedules } from './schedules.ts';
import { readSecurityGroups } from './security-groups.ts';
import { readCacheNodes, readDbInstances, readRedshiftClusters } from './service-hosts.ts';
import {
  readEnvironments,
  readFunctions,
  readGlueConnections,
  readTasks,
} from './service-tasks.ts';
import { readList, type Shelf } from './shelf.ts';
import { readSubnets } from './subnets.ts';
import {
  readAttachments,
  readTransitGateways,
  readTransitRouteTables,
} from './transit-gateways.ts';
import { withoutServices } from './unserved.ts';
import { readVpcs } from './vpcs.ts';

type Shelves = {
  readonly [C in Collection]: Shelf<NonNullable<Snapshot[C]>[number]> | undefined;
};

/** One snapshot of all answers, with each collection that they tell. */
export function readSnapshot(documents: readonly NamedDocument[]): Snapshot {
  const saved = locate(documents);
  const shelves = readShelves(saved);
  return {
    ...saved.home,
    ...readIn(saved, shelves),
    ...(saved.emulated ? withoutServices : {}),
    ...resourcesOf(shelves),
  };
}

function readShelves(saved: Located): Shelves {
  return {
    vpcs: readVpcs(saved),
    subnets: readSubnets(saved),
    routeTables: readList(saved, plain.routeTables),
    networkAcls: readList(saved, plain.networkAcls),
    securityGroups: readSecurityGroups(saved),
    networkInterfaces: readNetworkInterfaces(saved),
    instances: readInstances(saved),
    internetGateways: readList(saved, plain.internetGateways),
    egressOnlyInternetGateways: readList(saved, plain.egressOnlyInternetGateways),
    natGateways: readList(saved, plain.natGateways),
    vpcEndpoints: readVpcEndpoints(saved),
    endpointServices: readEndpointServices(saved),
    prefixLists: readPrefixLists(saved),
    peeringConnections: readPeerings(saved),
    transitGateways: readTransitGateways(saved),
    transitGatewayAttachments: readAttachments(saved),
    transitGatewayRouteTables: readTransitRouteTables(saved),
    vpnGateways: readList(saved, plain.vpnGateways),
    vpnConnections: readList(saved, plain.vpnConnections),
    virtualInterfaces: readList(saved, plain.virtualInterfaces),
    directConnectAssociations: readList(saved, plain.directConnectAssociations),
    loadBalancers: readLoadBalancers(saved),
    listeners: readListeners(saved),
    targetGroups: readTargetGroups(saved),
    hostedZones: readHostedZones(saved),
    resolverRules: readResolverRules(saved),
    resolverEndpoints: readResolverEndpoints(saved),
    dnsFirewalls: readDnsFirewalls(saved),
    dbInstances: readDbInstances(saved),
    redshiftClusters: readRedshiftClusters(saved),
    cacheNodes: readCacheNodes(saved),
    functions: readFunctions(saved),
    tasks: readTasks(saved),
    environments: readEnvironments(saved),
    glueConnections: readGlueConnections(saved),
    processes: readProcesses(saved),
    schedules: readSchedules(saved),
    roles: readRoles(saved),
    users: readUsers(saved),
    buckets: readBuckets(saved),
    keys: readKeys(saved),
    domains: readDomains(saved),
    logGroups: readLogGroups(saved),
    resourcePolicies: readResourcePolicies(saved),
  };
}

function resourcesOf(shelves: Shelves): Pick<Snapshot, Collection>;
function resourcesOf(shelves: object): object {
  return Object.fromEntries(
    Object.entries(shelves).flatMap(([collection, shelf]: [string, Shelf<unknown> | undefined]) =>
      shelf ? [[collection, shelf.resources]] : [],
    ),
  );
}

/**
 * Where each collection was read, once there is more than one place to read in. What belongs to an
 * account as a whole was read in all of its Regions.
 */
function readIn({ documents }: Located, shelves: Shelves): Pick<Snapshot, 'readIn'> {
  const all = new Map(documents.map(({ place }) => [written(place), place]));
  if (all.size <= 1) return {};
  const places = Object.entries(shelves).flatMap(
    ([collection, shelf]: [string, Shelf<unknown> | undefined]) => {
      if (!shelf) return [];
      const accounts = new Set(shelf.places.map(({ account }) => account));
      const here = shelf.isGlobal
        ? [...all.values()].filter(({ account }) => accounts.has(account))
        : shelf.places;
      return [[collection, [...new Set(here.map(written))].toSorted()]];
    },
  );
  return { readIn: Object.fromEntries(places) };
}

function written({ account, region }: Place): string {
  return `${account} ${region}`;
}
