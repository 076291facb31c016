import type { NetworkInterface } from '../snapshot/interface.ts';
import type { Missing } from '../snapshot/missing.ts';
import type { SnapshotIndex } from '../snapshot/snapshot-index.ts';
import type { Verdict } from '../verdict.ts';

/** Whether an interface that a route points at takes a packet that is not its own, and sends it on. */
export interface MiddleboxStep {
  readonly kind: 'middlebox';
  readonly verdict: Verdict;
  readonly networkInterfaceId: string;
  readonly instance?: { readonly id: string; readonly state: string };
  /** `forwards`: what the appliance itself lets pass is taken for granted. */
  readonly reason:
    | 'forwards'
    | 'source-dest-check'
    | 'not-running'
    | 'not-attached'
    | 'no-public-address'
    | 'several-interfaces'
    | 'owns-address'
    | 'unread';
  readonly missing?: Missing;
}

/**
 * Judges an appliance on the way: its instance must run and its source/destination check be off,
 * for an interface drops what is neither from nor to itself. By which interface an appliance with
 * several of them sends on, no call tells.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/VPC_NAT_Instance.html#EIP_Disable_SrcDestCheck
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/route-table-options.html#route-tables-appliance-routing
 */
export function evaluateMiddlebox(
  index: SnapshotIndex,
  networkInterface: NetworkInterface,
): MiddleboxStep {
  const { id: networkInterfaceId, instanceId, sourceDestCheck } = networkInterface;
  const step = { kind: 'middlebox', networkInterfaceId } as const;
  if (instanceId === undefined) return { ...step, verdict: 'deny', reason: 'not-attached' };
  if (sourceDestCheck === undefined) return unread(step, 'networkInterfaces', networkInterfaceId);
  const found = index.instances.get(instanceId);
  if (!found) return unread(step, 'instances', instanceId);
  const told = { ...step, instance: { id: found.id, state: found.state } };
  if (found.state !== 'running') return { ...told, verdict: 'deny', reason: 'not-running' };
  if (sourceDestCheck) return { ...told, verdict: 'deny', reason: 'source-dest-check' };
  if (found.networkInterfaceIds.length > 1) {
    const missing = { kind: 'appliance', networkInterfaceId } as const;
    return { ...told, verdict: 'unknown', reason: 'several-interfaces', missing };
  }
  return { ...told, verdict: 'allow', reason: 'forwards' };
}

function unread(
  step: Pick<MiddleboxStep, 'kind' | 'networkInterfaceId'>,
  collection: 'instances' | 'networkInterfaces',
  id: string,
): MiddleboxStep {
  const missing = { kind: 'resource', collection, id } as const;
  return { ...step, verdict: 'unknown', reason: 'unread', missing };
}
