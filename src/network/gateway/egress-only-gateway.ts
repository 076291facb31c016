import { familyOf } from '../packet/block.ts';
import type { Missing } from '../snapshot/missing.ts';
import type { SnapshotIndex } from '../snapshot/snapshot-index.ts';
import type { Verdict } from '../verdict.ts';

/** What an egress-only internet gateway does with a packet on its way out. */
export interface EgressOnlyGatewayStep {
  readonly kind: 'egress-only-gateway';
  readonly verdict: Verdict;
  readonly gatewayId: string;
  readonly vpcId: string;
  readonly reason: 'carries' | 'not-attached' | 'ipv4' | 'unread';
  readonly missing?: Missing;
}

/**
 * Judges a packet at an egress-only internet gateway: it must be attached to the VPC and carries
 * IPv6 alone. It keeps state, so answers come back by it, and nobody outside can begin.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/egress-only-internet-gateway.html
 */
export function evaluateEgressOnlyGateway(
  index: SnapshotIndex,
  gatewayId: string,
  vpcId: string,
  source: string,
): EgressOnlyGatewayStep {
  const step = { kind: 'egress-only-gateway', gatewayId, vpcId } as const;
  const gateway = index.egressOnlyGateways.get(gatewayId);
  if (!gateway) {
    const collection = 'egressOnlyInternetGateways';
    const missing = { kind: 'resource', collection, id: gatewayId } as const;
    return { ...step, verdict: 'unknown', reason: 'unread', missing };
  }
  if (!gateway.vpcIds.includes(vpcId)) return { ...step, verdict: 'deny', reason: 'not-attached' };
  if (familyOf(source) === 4) return { ...step, verdict: 'deny', reason: 'ipv4' };
  return { ...step, verdict: 'allow', reason: 'carries' };
}
