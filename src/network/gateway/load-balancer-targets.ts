import type { NetworkInterface } from '../snapshot/interface.ts';
import type { LoadBalancer, Target, TargetGroup } from '../snapshot/load-balancer.ts';
import type { Missing } from '../snapshot/missing.ts';
import type { SnapshotIndex } from '../snapshot/snapshot-index.ts';
import type { Verdict } from '../verdict.ts';

/** To which targets a node may send a connection. */
export interface TargetsStep {
  readonly kind: 'targets';
  readonly verdict: Verdict;
  readonly loadBalancerId: string;
  readonly targetGroupId: string;
  readonly zone: string | undefined;
  readonly targets: readonly Target[];
  readonly reason: 'registered' | 'no-targets' | 'none-in-zone' | 'unread';
  readonly missing?: Missing;
}

/**
 * Finds the targets that a node may choose: those that are registered and in use; of a network load
 * balancer without cross-zone balancing only those in the node's own zone. While none is healthy it
 * sends to all.
 *
 * @see https://docs.aws.amazon.com/elasticloadbalancing/latest/network/target-group-health.html
 * @see https://docs.aws.amazon.com/elasticloadbalancing/latest/network/edit-target-group-attributes.html
 */
export function evaluateTargets(
  index: SnapshotIndex,
  loadBalancer: LoadBalancer,
  group: TargetGroup | undefined,
  groupId: string,
  node: NetworkInterface,
): TargetsStep {
  const zone = zoneOf(index, node);
  const where = {
    kind: 'targets',
    loadBalancerId: loadBalancer.id,
    targetGroupId: groupId,
  } as const;
  const step = { ...where, zone, targets: [] };
  if (!group?.targets) {
    const missing = { kind: 'target-health', targetGroupId: groupId } as const;
    return { ...step, verdict: 'unknown', reason: 'unread', missing };
  }
  const inUse = group.targets.filter(({ health }) => health !== 'unused' && health !== 'draining');
  if (inUse.length === 0) return { ...step, verdict: 'deny', reason: 'no-targets' };
  const near = crossesZones(loadBalancer, group)
    ? inUse
    : inUse.filter((target) => isIn(targetZone(index, target), zone));
  if (near.length === 0) {
    const isTold = zone !== undefined && inUse.every((one) => targetZone(index, one) !== undefined);
    if (isTold) return { ...step, verdict: 'deny', reason: 'none-in-zone' };
    const missing = { kind: 'resource', collection: 'subnets' } as const;
    return { ...step, verdict: 'unknown', reason: 'unread', missing };
  }
  const healthy = near.filter(({ health }) => health === undefined || health === 'healthy');
  const targets = healthy.length > 0 ? healthy : near;
  return { ...step, targets, verdict: 'allow', reason: 'registered' };
}

/** On by default for application load balancers, off for network ones; a group may say otherwise. */
function crossesZones(
  { type, crossZone }: LoadBalancer,
  group: Pick<TargetGroup, 'crossZone'>,
): boolean {
  if (typeof group.crossZone === 'boolean') return group.crossZone;
  return crossZone ?? type === 'application';
}

function zoneOf(
  index: SnapshotIndex,
  { subnetId, availabilityZone }: NetworkInterface,
): string | undefined {
  return availabilityZone ?? index.subnets.get(subnetId)?.availabilityZone;
}

/** A target whose zone is not known is in none, nor is one where the node's own is not known. */
function isIn(zone: string | undefined, wanted: string | undefined): boolean {
  return zone === 'all' || (zone !== undefined && zone === wanted);
}

/** `all` for a target that stands in all zones, or of which nothing here tells a zone. */
function targetZone(index: SnapshotIndex, { id, zone }: Target): string | undefined {
  if (zone !== undefined) return zone;
  const [interfaceId = ''] = index.instances.get(id)?.networkInterfaceIds ?? [];
  const own = index.interfaces.get(interfaceId) ?? index.interfacesByAddress.get(id)?.[0];
  return own ? zoneOf(index, own) : 'all';
}
