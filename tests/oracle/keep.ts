import type { Snapshot } from '#network/snapshot/snapshot.ts';

/**
 * What can be taken out of a network one by one, by names like `eni-3`, `rtb-11 0` (its first route)
 * or `eni-3 sg-12` (that it carries the group). What the rest needs stays without being named.
 */
export function partsOf(snapshot: Snapshot): readonly string[] {
  const {
    networkInterfaces = [],
    networkAcls = [],
    routeTables = [],
    securityGroups = [],
  } = snapshot;
  const ids = [
    ...(snapshot.vpcs ?? []),
    ...(snapshot.vpcEndpoints ?? []),
    ...(snapshot.natGateways ?? []),
    ...(snapshot.peeringConnections ?? []),
    ...(snapshot.vpnGateways ?? []),
    ...(snapshot.vpnConnections ?? []),
    ...(snapshot.transitGatewayAttachments ?? []),
    ...(snapshot.internetGateways ?? []),
    ...(snapshot.egressOnlyInternetGateways ?? []),
    ...networkInterfaces.filter((one) => one.interfaceType === 'interface'),
    ...networkAcls.filter((acl) => !acl.isDefault),
    ...(snapshot.subnets ?? []),
  ].map(({ id }) => id);
  return [
    ...ids,
    ...networkInterfaces.flatMap((one) => [
      ...one.groupIds.map((groupId) => `${one.id} ${groupId}`),
      ...one.privateAddresses.slice(1).map((address) => `${one.id} ${address}`),
      ...one.ipv6Addresses.map((address) => `${one.id} ${address}`),
      ...one.publicAddresses.map((both) => `${one.id} ${both.public}`),
    ]),
    ...routeTables.flatMap(({ id, routes }) => routes.map((_, i) => `${id} ${i}`)),
    ...networkAcls.flatMap(({ id, entries }) => entries.map((_, i) => `${id} ${i}`)),
    ...securityGroups.flatMap(({ id, rules }) => rules.map((_, i) => `${id} ${i}`)),
  ];
}

/** The network with only these of its parts, and without what nothing in it uses any more. */
export function keepParts(snapshot: Snapshot, parts: ReadonlySet<string>): Snapshot {
  const has = ({ id }: { readonly id: string }) => parts.has(id);
  const natGateways = snapshot.natGateways?.filter(has) ?? [];
  const vpcEndpoints = snapshot.vpcEndpoints?.filter(has) ?? [];
  const owned = [
    ...natGateways.flatMap(({ networkInterfaceId = '' }) => networkInterfaceId),
    ...vpcEndpoints.flatMap(({ networkInterfaceIds }) => networkInterfaceIds),
  ];
  const networkInterfaces = (snapshot.networkInterfaces ?? [])
    .filter(({ id }) => parts.has(id) || owned.includes(id))
    .map((one) => ({
      ...one,
      groupIds: one.groupIds.filter((groupId) => parts.has(`${one.id} ${groupId}`)),
      privateAddresses: one.privateAddresses.filter(
        (address, i) => i === 0 || parts.has(`${one.id} ${address}`),
      ),
      ipv6Addresses: one.ipv6Addresses.filter((address) => parts.has(`${one.id} ${address}`)),
      publicAddresses: one.publicAddresses.filter((both) => parts.has(`${one.id} ${both.public}`)),
    }));
  const subnets = (snapshot.subnets ?? []).filter(
    ({ id }) => parts.has(id) || networkInterfaces.some(({ subnetId }) => subnetId === id),
  );
  const some = <T>(id: string, items: readonly T[]) =>
    items.filter((_, i) => parts.has(`${id} ${i}`));
  const vpcs = (snapshot.vpcs ?? []).filter(
    ({ id }) => parts.has(id) || subnets.some(({ vpcId }) => vpcId === id),
  );
  const isHere = ({ vpcId }: { readonly vpcId: string }) => vpcs.some(({ id }) => id === vpcId);
  const attached = <T extends { readonly id: string; readonly vpcIds: readonly string[] }>(
    gateways: readonly T[] = [],
  ) =>
    gateways
      .filter(has)
      .map((one) => ({ ...one, vpcIds: one.vpcIds.filter((vpcId) => isHere({ vpcId })) }));
  const attachments = (snapshot.transitGatewayAttachments ?? []).filter(
    (one) => has(one) && isHere({ vpcId: one.resourceId }),
  );
  const carried = new Set(networkInterfaces.flatMap(({ groupIds }) => groupIds));
  const gone = new Set(partsOf(snapshot).filter((part) => !part.includes(' ') && !parts.has(part)));
  const tables = new Set(attachments.map(({ routeTableId }) => routeTableId));
  return {
    ...snapshot,
    vpcs,
    subnets,
    networkInterfaces,
    natGateways,
    vpcEndpoints: vpcEndpoints.filter(isHere),
    transitGatewayAttachments: attachments,
    instances: (snapshot.instances ?? []).filter(({ networkInterfaceIds }) =>
      networkInterfaces.some(({ id }) => networkInterfaceIds.includes(id)),
    ),
    routeTables: (snapshot.routeTables ?? []).filter(isHere).map((table) => ({
      ...table,
      subnetIds: table.subnetIds.filter((id) => subnets.some((subnet) => subnet.id === id)),
      routes: some(table.id, table.routes).filter(({ target }) => !gone.has(target)),
    })),
    networkAcls: (snapshot.networkAcls ?? [])
      .filter((acl) => isHere(acl) && (acl.isDefault || has(acl)))
      .map((acl) => ({ ...acl, entries: some(acl.id, acl.entries) })),
    securityGroups: (snapshot.securityGroups ?? [])
      .filter(({ id }) => carried.has(id))
      .map((group) => ({ ...group, rules: some(group.id, group.rules) })),
    internetGateways: attached(snapshot.internetGateways),
    egressOnlyInternetGateways: attached(snapshot.egressOnlyInternetGateways),
    vpnGateways: attached(snapshot.vpnGateways),
    peeringConnections: (snapshot.peeringConnections ?? []).filter(
      (one) => has(one) && isHere(one.requester) && isHere(one.accepter),
    ),
    vpnConnections: snapshot.vpnConnections?.filter(has) ?? [],
    transitGatewayRouteTables: (snapshot.transitGatewayRouteTables ?? []).filter(({ id }) =>
      tables.has(id),
    ),
  };
}
