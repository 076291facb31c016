import type { Snapshot } from '#network/snapshot/snapshot.ts';

/**
 * What can be taken out of a network one by one, by names like `eni-3`, `rtb-11 0` (its first route)
 * or `eni-3 sg-12` (that it carries the group). What the rest needs stays without being named.
 */
export function partsOf(snapshot: Snapshot): readonly string[] {
  const { networkInterfaces = [], transitGatewayRouteTables = [] } = snapshot;
  return [
    ...idsOf(snapshot),
    ...networkInterfaces.flatMap((one) => [
      ...one.groupIds.slice(1).map((groupId) => `${one.id} ${groupId}`),
      ...one.privateAddresses.slice(1).map((address) => `${one.id} ${address}`),
      ...one.ipv6Addresses.map((address) => `${one.id} ${address}`),
      ...one.publicAddresses.map((both) => `${one.id} ${both.public}`),
    ]),
    ...(snapshot.routeTables ?? []).flatMap(({ id, routes }) => numbered(id, routes)),
    ...transitGatewayRouteTables.flatMap(({ id, routes = [] }) => numbered(id, routes)),
    ...(snapshot.networkAcls ?? []).flatMap(({ id, entries }) => numbered(id, entries)),
    ...(snapshot.securityGroups ?? []).flatMap(({ id, rules }) => numbered(id, rules)),
  ];
}

/** Resources that can go as a whole. */
export function idsOf(snapshot: Snapshot): readonly string[] {
  return [
    ...(snapshot.vpcs ?? []),
    ...(snapshot.vpcEndpoints ?? []),
    ...(snapshot.natGateways ?? []),
    ...(snapshot.peeringConnections ?? []),
    ...(snapshot.vpnGateways ?? []),
    ...(snapshot.vpnConnections ?? []),
    ...(snapshot.transitGatewayAttachments ?? []),
    ...(snapshot.internetGateways ?? []),
    ...(snapshot.egressOnlyInternetGateways ?? []),
    ...(snapshot.networkInterfaces ?? []).filter((one) => one.interfaceType === 'interface'),
    ...(snapshot.networkAcls ?? []).filter((acl) => !acl.isDefault),
    ...(snapshot.subnets ?? []),
  ].map(({ id }) => id);
}

function numbered(id: string, items: readonly unknown[]): readonly string[] {
  return items.map((_, i) => `${id} ${i}`);
}
