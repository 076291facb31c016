import { holds } from '../packet/block.ts';
import type { Flow } from '../packet/flow.ts';
import type { PeeringConnection, PeeringSide } from '../snapshot/gateways.ts';
import type { Missing } from '../snapshot/missing.ts';
import type { SnapshotIndex } from '../snapshot/snapshot-index.ts';
import type { Verdict } from '../verdict.ts';

/** What a peering connection does with a packet that a route hands to it. */
export interface PeeringStep {
  readonly kind: 'peering';
  readonly verdict: Verdict;
  readonly peeringId: string;
  readonly fromVpcId: string;
  readonly toVpcId?: string;
  readonly state?: string;
  readonly source: string;
  readonly destination: string;
  /** `destination-outside`, `source-outside`: neither side carries traffic of a third network. */
  readonly reason:
    | 'carries'
    | 'not-active'
    | 'not-of-this-vpc'
    | 'destination-outside'
    | 'source-outside'
    | 'unread';
  readonly missing?: Missing;
}

/**
 * Judges a packet at a VPC peering connection: it must join this VPC to another, be `active`, and
 * carry addresses such as these.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-basics.html
 */
export function evaluatePeering(
  index: SnapshotIndex,
  peeringId: string,
  fromVpcId: string,
  flow: Flow,
): PeeringStep {
  const [source, destination] = [flow.source.address, flow.destination.address];
  const step = { kind: 'peering', peeringId, fromVpcId, source, destination } as const;
  const peering = index.peeringConnections.get(peeringId);
  if (!peering)
    return { ...step, verdict: 'unknown', reason: 'unread', missing: unread(peeringId) };
  const { state } = peering;
  const [near, far] = sidesOf(peering, fromVpcId);
  if (!near || !far) return { ...step, state, verdict: 'deny', reason: 'not-of-this-vpc' };
  const told = { ...step, state, toVpcId: far.vpcId };
  if (state !== 'active') return { ...told, verdict: 'deny', reason: 'not-active' };
  return { ...told, ...evaluatePeeringBlocks(index, peeringId, [near, far], flow) };
}

/**
 * Judges the addresses of a packet at a peering connection: both must lie in the blocks of the two
 * VPCs, for peering is not transitive and leads to no gateway of the other side.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/peering/invalid-peering-configurations.html
 */
export function evaluatePeeringBlocks(
  index: SnapshotIndex,
  peeringId: string,
  [near, far]: readonly [PeeringSide, PeeringSide],
  { source, destination }: Flow,
): Pick<PeeringStep, 'verdict' | 'reason' | 'missing'> {
  const [ours, theirs] = [blocksOf(index, near), blocksOf(index, far)];
  if (!theirs || !ours) return { verdict: 'unknown', reason: 'unread', missing: unread(peeringId) };
  if (!theirs.some((block) => holds(block, destination.address)))
    return { verdict: 'deny', reason: 'destination-outside' };
  return ours.some((block) => holds(block, source.address))
    ? { verdict: 'allow', reason: 'carries' }
    : { verdict: 'deny', reason: 'source-outside' };
}

/** The two sides of a connection, this VPC's first; nothing where it is not this VPC's. */
export function sidesOf(
  { requester, accepter }: PeeringConnection,
  fromVpcId: string,
): readonly [PeeringSide, PeeringSide] | readonly [undefined, undefined] {
  if (requester.vpcId === fromVpcId) return [requester, accepter];
  return accepter.vpcId === fromVpcId ? [accepter, requester] : [undefined, undefined];
}

/** The VPC's own blocks, where it was read: the connection's row lists them of some states only. */
function blocksOf(index: SnapshotIndex, side: PeeringSide): readonly string[] | undefined {
  const vpc = index.vpcs.get(side.vpcId);
  if (vpc) return [...vpc.cidrs, ...vpc.ipv6Cidrs];
  return side.cidrs && [...side.cidrs, ...(side.ipv6Cidrs ?? [])];
}

function unread(id: string): Missing {
  return { kind: 'resource', collection: 'peeringConnections', id };
}
