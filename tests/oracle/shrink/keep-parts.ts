import type { NetworkInterface } from '#network/snapshot/interface.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { PrefixList } from '#network/snapshot/vpc.ts';
import { idsOf } from './parts.ts';

type Parts = ReadonlySet<string>;

/** The network with only these of its parts, and without what nothing in it uses any more. */
export function keepParts(snapshot: Snapshot, parts: Parts): Snapshot {
  const standing = keepStanding(snapshot, parts);
  const ruled = keepRules(standing, parts, idsOf(snapshot));
  return { ...ruled, prefixLists: usedLists(ruled) };
}

/** Where things stand: interfaces with what they belong to, their subnets, their VPCs, and gateways. */
function keepStanding(snapshot: Snapshot, parts: Parts): Snapshot {
  const has = ({ id }: { readonly id: string }) => parts.has(id);
  const natGateways = snapshot.natGateways?.filter(has) ?? [];
  const vpcEndpoints = snapshot.vpcEndpoints?.filter(has) ?? [];
  const owned = [
    ...natGateways.flatMap(({ networkInterfaceId = '' }) => networkInterfaceId),
    ...vpcEndpoints.flatMap(({ networkInterfaceIds }) => networkInterfaceIds),
  ];
  const networkInterfaces = (snapshot.networkInterfaces ?? [])
    .filter(({ id }) => parts.has(id) || owned.includes(id))
    .map((one) => keepAddresses(one, parts));
  const subnets = (snapshot.subnets ?? []).filter(
    ({ id }) => parts.has(id) || networkInterfaces.some(({ subnetId }) => subnetId === id),
  );
  const vpcs = (snapshot.vpcs ?? []).filter(
    ({ id }) => parts.has(id) || subnets.some(({ vpcId }) => vpcId === id),
  );
  const isVpc = (vpcId: string) => vpcs.some(({ id }) => id === vpcId);
  const attached = <T extends Attached>(gateways: readonly T[] = []) =>
    gateways.filter(has).map((one) => ({ ...one, vpcIds: one.vpcIds.filter(isVpc) }));
  return {
    ...snapshot,
    vpcs,
    subnets,
    networkInterfaces,
    natGateways,
    vpcEndpoints: vpcEndpoints.filter(({ vpcId }) => isVpc(vpcId)),
    internetGateways: attached(snapshot.internetGateways),
    egressOnlyInternetGateways: attached(snapshot.egressOnlyInternetGateways),
    vpnGateways: attached(snapshot.vpnGateways),
    vpnConnections: snapshot.vpnConnections?.filter(has) ?? [],
    peeringConnections: (snapshot.peeringConnections ?? []).filter(
      (one) => has(one) && isVpc(one.requester.vpcId) && isVpc(one.accepter.vpcId),
    ),
    transitGatewayAttachments: (snapshot.transitGatewayAttachments ?? []).filter(
      (one) => has(one) && isVpc(one.resourceId),
    ),
    instances: (snapshot.instances ?? []).filter(({ networkInterfaceIds }) =>
      networkInterfaces.some(({ id }) => networkInterfaceIds.includes(id)),
    ),
  };
}

interface Attached {
  readonly id: string;
  readonly vpcIds: readonly string[];
}

/** The first of its groups and addresses an interface is never without. */
function keepAddresses(one: NetworkInterface, parts: Parts): NetworkInterface {
  const isKept = (item: string, i: number) => i === 0 || parts.has(`${one.id} ${item}`);
  return {
    ...one,
    groupIds: one.groupIds.filter(isKept),
    privateAddresses: one.privateAddresses.filter(isKept),
    ipv6Addresses: one.ipv6Addresses.filter((address) => parts.has(`${one.id} ${address}`)),
    publicAddresses: one.publicAddresses.filter((both) => parts.has(`${one.id} ${both.public}`)),
  };
}

/** Routes, entries and rules; a route to what is gone goes with it. */
function keepRules(standing: Snapshot, parts: Parts, all: readonly string[]): Snapshot {
  const { vpcs = [], subnets = [], networkInterfaces = [] } = standing;
  const { transitGatewayAttachments = [] } = standing;
  const some = <T>(id: string, items: readonly T[]) =>
    items.filter((_, i) => parts.has(`${id} ${i}`));
  const isHere = ({ vpcId }: { readonly vpcId: string }) => vpcs.some(({ id }) => id === vpcId);
  const isGone = ({ target }: { readonly target: string }) =>
    all.includes(target) && !parts.has(target);
  const carried = networkInterfaces.flatMap(({ groupIds }) => groupIds);
  const associated = transitGatewayAttachments.map(({ routeTableId }) => routeTableId);
  return {
    ...standing,
    routeTables: (standing.routeTables ?? []).filter(isHere).map((table) => ({
      ...table,
      subnetIds: table.subnetIds.filter((id) => subnets.some((subnet) => subnet.id === id)),
      routes: table.routes.filter((one, i) => parts.has(`${table.id} ${i}`) && !isGone(one)),
    })),
    networkAcls: (standing.networkAcls ?? [])
      .filter((acl) => isHere(acl) && (acl.isDefault || parts.has(acl.id)))
      .map((acl) => ({ ...acl, entries: some(acl.id, acl.entries) })),
    securityGroups: (standing.securityGroups ?? [])
      .filter(({ id }) => carried.includes(id))
      .map((group) => ({ ...group, rules: some(group.id, group.rules) })),
    transitGateways: associated.length > 0 ? (standing.transitGateways ?? []) : [],
    transitGatewayRouteTables: (standing.transitGatewayRouteTables ?? [])
      .filter(({ id }) => associated.includes(id))
      .map((table) => ({ ...table, routes: some(table.id, table.routes ?? []) })),
  };
}

/** The lists that a rule or a route names, or that say what a gateway endpoint serves. */
function usedLists({
  prefixLists = [],
  routeTables = [],
  securityGroups = [],
  vpcEndpoints = [],
}: Snapshot): readonly PrefixList[] {
  const named = [
    ...routeTables.flatMap(({ routes }) => routes.map(({ destination }) => destination)),
    ...securityGroups
      .flatMap(({ rules }) => rules)
      .map(({ peer }) => (peer.kind === 'prefix-list' ? peer.prefixListId : '')),
    ...vpcEndpoints.map(({ serviceName }) => serviceName),
  ];
  return prefixLists.filter(
    ({ id, prefixListName }) => named.includes(id) || named.includes(prefixListName),
  );
}
