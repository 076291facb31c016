import type { VpcEndpoint } from './gateways.ts';
import type { NetworkInterface } from './interface.ts';
import type { Resource } from './resource.ts';
import type { Snapshot } from './snapshot.ts';
import type { NetworkAcl, RouteTable } from './vpc.ts';

/** A snapshot and the look-ups that a trace needs, so that its cost is linear in hops and rules. */
export interface SnapshotIndex {
  readonly snapshot: Snapshot;
  readonly interfaces: ReadonlyMap<string, NetworkInterface>;
  readonly interfacesByAddress: ReadonlyMap<string, readonly NetworkInterface[]>;
  readonly interfaceByPublicAddress: ReadonlyMap<string, NetworkInterface>;
  /** Private addresses of the interfaces that carry a security group. */
  readonly membersOfGroup: ReadonlyMap<string, ReadonlySet<string>>;
  readonly endpointOfInterface: ReadonlyMap<string, VpcEndpoint>;
  readonly tableOfSubnet: ReadonlyMap<string, RouteTable>;
  readonly mainTableOfVpc: ReadonlyMap<string, RouteTable>;
  readonly aclOfSubnet: ReadonlyMap<string, NetworkAcl>;
  readonly defaultAclOfVpc: ReadonlyMap<string, NetworkAcl>;
}

const built = new WeakMap<Snapshot, SnapshotIndex>();

/** Builds the look-ups of a snapshot, once for each snapshot object. */
export function indexSnapshot(snapshot: Snapshot): SnapshotIndex {
  const known = built.get(snapshot);
  if (known) return known;
  const index = build(snapshot);
  built.set(snapshot, index);
  return index;
}

/** The resource of that id in a collection, if the collection was read and holds it. */
export function findById<T extends Resource>(
  collection: readonly T[] | undefined,
  id: string,
): T | undefined {
  return collection?.find((resource) => resource.id === id);
}

function build(snapshot: Snapshot): SnapshotIndex {
  const interfaces = snapshot.networkInterfaces ?? [];
  const tables = snapshot.routeTables ?? [];
  const acls = snapshot.networkAcls ?? [];
  return {
    snapshot,
    interfaces: new Map(interfaces.map((eni) => [eni.id, eni])),
    interfacesByAddress: groupBy(interfaces, (eni) => eni.privateAddresses),
    interfaceByPublicAddress: oneBy(interfaces, (eni) => eni.publicAddresses.map((a) => a.public)),
    membersOfGroup: membersOfGroup(interfaces),
    endpointOfInterface: oneBy(snapshot.vpcEndpoints ?? [], (e) => e.networkInterfaceIds),
    tableOfSubnet: oneBy(tables, (table) => table.subnetIds),
    mainTableOfVpc: oneBy(tables, (table) => (table.main ? [table.vpcId] : [])),
    aclOfSubnet: oneBy(acls, (acl) => acl.subnetIds),
    defaultAclOfVpc: oneBy(acls, (acl) => (acl.isDefault ? [acl.vpcId] : [])),
  };
}

function oneBy<T>(items: readonly T[], keys: (item: T) => readonly string[]): Map<string, T> {
  return new Map(items.flatMap((item) => keys(item).map((key): [string, T] => [key, item])));
}

function groupBy<T>(items: readonly T[], keys: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items)
    for (const key of keys(item)) groups.set(key, [...(groups.get(key) ?? []), item]);
  return groups;
}

function membersOfGroup(interfaces: readonly NetworkInterface[]): Map<string, Set<string>> {
  const members = new Map<string, Set<string>>();
  for (const eni of interfaces)
    for (const groupId of eni.groupIds) {
      const addresses = members.get(groupId) ?? new Set<string>();
      for (const address of eni.privateAddresses) addresses.add(address);
      members.set(groupId, addresses);
    }
  return members;
}
