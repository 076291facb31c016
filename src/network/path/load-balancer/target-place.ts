import type { Target, TargetGroup } from '../../snapshot/load-balancer.ts';
import type { SnapshotIndex } from '../../snapshot/snapshot-index.ts';
import { holderOf } from '../holder.ts';
import type { Place } from '../place.ts';

/** Where a target of a load balancer stands; nothing for a function, which no packet reaches. */
export function placeOfTarget(
  index: SnapshotIndex,
  { targetType, vpcId = '' }: TargetGroup,
  { id }: Target,
): Place | undefined {
  if (targetType === 'lambda') return undefined;
  if (targetType === 'ip') {
    const networkInterface = holderOf(index, vpcId, id) ?? index.interfacesByAddress.get(id)?.[0];
    if (networkInterface) return { kind: 'interface', networkInterface, address: id };
    return { kind: 'outside', address: id, id };
  }
  const interfaceId =
    targetType === 'alb'
      ? index.nodesOf.get(id)?.[0]?.id
      : index.instances.get(id)?.networkInterfaceIds[0];
  const networkInterface = index.interfaces.get(interfaceId ?? '');
  const address = networkInterface?.privateAddresses[0];
  return networkInterface && address !== undefined
    ? { kind: 'interface', networkInterface, address }
    : undefined;
}
