import type { SnapshotIndex } from '../snapshot/snapshot-index.ts';
import type { Missing } from '../snapshot/missing.ts';
import type { PublicAccessBlock } from '../snapshot/vpc.ts';
import type { Verdict } from '../verdict.ts';

/** What VPC Block Public Access does with a packet between a subnet and the internet. */
export interface PublicAccessStep {
  readonly kind: 'public-access';
  readonly verdict: Verdict;
  readonly subnetId: string;
  readonly vpcId: string;
  /** `unread`: the answers are older than the feature; it is taken to be off. */
  readonly mode: PublicAccessBlock | 'unread';
  readonly missing?: Missing;
}

/**
 * Judges a packet at the edge of a VPC, whatever the routes say: `block-bidirectional` stops all of
 * it, `block-ingress` all but what leaves by a NAT gateway or an egress-only internet gateway. The
 * subnet shows what takes effect, exclusions included.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/security-vpc-bpa.html
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_BlockPublicAccessStates.html
 */
export function evaluatePublicAccess(
  index: SnapshotIndex,
  subnetId: string,
  vpcId: string,
  isEgressOnly: boolean,
): PublicAccessStep {
  const subnet = index.subnets.get(subnetId);
  const mode = subnet?.publicAccessBlock ?? index.vpcs.get(vpcId)?.publicAccessBlock ?? 'unread';
  const isBlocked = mode === 'block-bidirectional' || (mode === 'block-ingress' && !isEgressOnly);
  const verdict = isBlocked ? 'deny' : 'allow';
  return { kind: 'public-access', verdict, subnetId, vpcId, mode };
}
