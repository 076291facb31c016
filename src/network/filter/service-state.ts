import type { NetworkInterface } from '../snapshot/interface.ts';
import type { Missing } from '../snapshot/missing.ts';
import type { ServiceHost } from '../snapshot/service-host.ts';
import type { SnapshotIndex } from '../snapshot/snapshot-index.ts';

/** What a managed service's own state says of the host behind an interface. */
export type ServiceState =
  | {
      readonly kind: 'state';
      readonly id: string;
      readonly state: string;
      readonly isUp: boolean;
      readonly collection: ServiceCollection;
    }
  | { readonly kind: 'unread'; readonly missing: Missing };

/** Where a snapshot keeps the hosts of each service. */
export type ServiceCollection = 'dbInstances' | 'redshiftClusters' | 'cacheNodes';

/** How each service describes its interfaces, which no page documents: they tell whom to ask. */
const labels = [
  ['RDSNetworkInterface', 'dbInstances'],
  ['RedshiftNetworkInterface', 'redshiftClusters'],
  ['ElastiCache', 'cacheNodes'],
] as const;

/** Words for a host that is there and answers nothing; while it is being changed it answers. */
const down =
  /^(stopped|stopping|starting|creating|deleting|deleted|failed|rebooting|paused|pausing|resuming|restoring|inaccessible|incompatible|unavailable|hardware-failure|final-snapshot)/;

/**
 * Finds the state of the managed host behind an interface: a stopped database keeps its interface
 * and address. Its subnet and groups tell which host it is; nothing for an interface of no service.
 *
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/accessing-monitoring.html
 */
export function evaluateServiceState(
  index: SnapshotIndex,
  networkInterface: NetworkInterface,
): ServiceState | undefined {
  const collection = collectionOf(networkInterface);
  if (!collection) return undefined;
  const missing = { kind: 'resource', collection } as const;
  const hosts = hostsBehind(index, networkInterface);
  const [host, another] = hosts;
  if (!host) return { kind: 'unread', missing: { ...missing, id: networkInterface.id } };
  const isUp = !down.test(host.status);
  const isClear = another === undefined || hosts.every((one) => !down.test(one.status) === isUp);
  return isClear
    ? { kind: 'state', id: host.id, state: host.status, isUp, collection }
    : { kind: 'unread', missing };
}

/** The managed hosts that may be the one behind an interface; more than one where nothing tells them apart. */
export function hostsBehind(
  { snapshot }: SnapshotIndex,
  networkInterface: NetworkInterface,
): readonly ServiceHost[] {
  const collection = collectionOf(networkInterface);
  const hosts = collection && snapshot[collection];
  return hosts?.filter((host) => standsAt(host, networkInterface)) ?? [];
}

function collectionOf({ description = '' }: NetworkInterface) {
  return labels.find(([label]) => description.startsWith(label))?.[1];
}

function standsAt(host: ServiceHost, { privateAddresses, subnetId, groupIds }: NetworkInterface) {
  if (host.privateAddresses)
    return host.privateAddresses.some((address) => privateAddresses.includes(address));
  return (
    host.subnetIds.includes(subnetId) &&
    host.groupIds.every((groupId) => groupIds.includes(groupId))
  );
}
