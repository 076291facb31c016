import type { Collection, Snapshot } from '#network/snapshot/snapshot.ts';
import type { NamedText } from './read.ts';
import { writeNetworkAcls, writeSecurityGroups } from './write/filters.ts';
import {
  writeEgressOnlyGateways,
  writeEndpointServices,
  writeInternetGateways,
  writeNatGateways,
  writePeerings,
  writePrefixLists,
  writeVpcEndpoints,
  writeVpnGateways,
} from './write/gateways.ts';
import { writeRoles, writeUsers } from './write/identities.ts';
import { writeInstances, writeNetworkInterfaces } from './write/interfaces.ts';
import { writeListeners, writeLoadBalancers, writeTargetGroups } from './write/load-balancers.ts';
import {
  writeDnsFirewalls,
  writeHostedZones,
  writeResolverEndpoints,
  writeResolverRules,
} from './write/names.ts';
import {
  writeBuckets,
  writeDomains,
  writeKeys,
  writeLogGroups,
  writeResourcePolicies,
} from './write/owned.ts';
import {
  writeDirectConnect,
  writeVirtualInterfaces,
  writeVpnConnections,
} from './write/private-connections.ts';
import { writeProcesses, writeSchedules } from './write/processes.ts';
import type { Documents, Place, Row, Writer } from './write/rows.ts';
import { writeCacheNodes, writeDbInstances, writeRedshiftClusters } from './write/service-hosts.ts';
import {
  writeEnvironments,
  writeFunctions,
  writeGlueConnections,
  writeTasks,
} from './write/service-tasks.ts';
import {
  writeAttachments,
  writeTransitGateways,
  writeTransitRouteTables,
} from './write/transit-gateways.ts';
import { writeRouteTables, writeSubnets, writeVpcs } from './write/vpcs.ts';

/** Of every collection: what a page gives away is all that it has. */
type Writers = { readonly [C in Collection]: Writer<C> };

const writers: Writers = {
  vpcs: writeVpcs,
  subnets: writeSubnets,
  routeTables: writeRouteTables,
  networkAcls: writeNetworkAcls,
  securityGroups: writeSecurityGroups,
  networkInterfaces: writeNetworkInterfaces,
  instances: writeInstances,
  internetGateways: writeInternetGateways,
  egressOnlyInternetGateways: writeEgressOnlyGateways,
  natGateways: writeNatGateways,
  vpcEndpoints: writeVpcEndpoints,
  endpointServices: writeEndpointServices,
  prefixLists: writePrefixLists,
  peeringConnections: writePeerings,
  transitGateways: writeTransitGateways,
  transitGatewayAttachments: writeAttachments,
  transitGatewayRouteTables: writeTransitRouteTables,
  vpnGateways: writeVpnGateways,
  vpnConnections: writeVpnConnections,
  virtualInterfaces: writeVirtualInterfaces,
  directConnectAssociations: writeDirectConnect,
  loadBalancers: writeLoadBalancers,
  listeners: writeListeners,
  targetGroups: writeTargetGroups,
  hostedZones: writeHostedZones,
  resolverRules: writeResolverRules,
  resolverEndpoints: writeResolverEndpoints,
  dnsFirewalls: writeDnsFirewalls,
  dbInstances: writeDbInstances,
  redshiftClusters: writeRedshiftClusters,
  cacheNodes: writeCacheNodes,
  functions: writeFunctions,
  tasks: writeTasks,
  environments: writeEnvironments,
  glueConnections: writeGlueConnections,
  processes: writeProcesses,
  schedules: writeSchedules,
  roles: writeRoles,
  users: writeUsers,
  buckets: writeBuckets,
  keys: writeKeys,
  domains: writeDomains,
  logGroups: writeLogGroups,
  resourcePolicies: writeResourcePolicies,
};

const collections = Object.keys(writers).filter((name): name is Collection => name in writers);

/**
 * A snapshot as the answers that `readTexts` makes the same snapshot of: one file a call, in the
 * shape and with the members of AWS's CLI. Answers of other accounts and Regions than the snapshot's
 * own stand in folders of theirs.
 */
export function writeAnswers(snapshot: Snapshot): readonly NamedText[] {
  const { account, region } = snapshot;
  return placesOf(snapshot).flatMap((place) => {
    const isHome = place.account === account && place.region === region;
    const folder = isHome ? '' : `${place.account}/${place.region}/`;
    const caller = { Account: place.account, Region: place.region };
    const documents: Documents = {
      'caller-identity': caller,
      ...Object.assign({}, ...collections.map((one) => written(snapshot, one, writers, place))),
    };
    return Object.entries(documents).map(([name, document]) => ({
      name: `${folder}${name}.json`,
      text: `${JSON.stringify(document, null, 2)}\n`,
    }));
  });
}

/** The snapshot's own place first. */
function placesOf({ account, region, readIn }: Snapshot): readonly Place[] {
  const told = Object.values(readIn ?? {}).flat();
  return [...new Set([`${account} ${region}`, ...told])].map((text) => {
    const [owner = '', where = ''] = text.split(' ');
    return { account: owner, region: where };
  });
}

/** What one place answers about a collection; nothing where it was not asked. */
function written<C extends Collection>(
  snapshot: Snapshot,
  collection: C,
  { [collection]: write }: Pick<Writers, C>,
  place: Place,
): Documents {
  const rows: Snapshot[C] = snapshot[collection];
  const home = nameOf(snapshot);
  const asked = snapshot.readIn?.[collection] ?? [home];
  if (rows === undefined || !asked.includes(nameOf(place))) return {};
  const [first = home] = asked.includes(home) ? [home] : asked;
  const here = rows.flatMap((row) => {
    const owned: Row<C> = { account: snapshot.account, ...row };
    const own = nameOf({ region: snapshot.region, account: snapshot.account, ...owned });
    return nameOf(place) === (asked.includes(own) ? own : first) ? [owned] : [];
  });
  return write(here, place);
}

const nameOf = ({ account, region }: Place) => `${account} ${region}`;
