import { evaluateListener, isNode } from '#network/gateway/load-balancer.ts';
import type { Flow } from '#network/packet/flow.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { indexSnapshot } from '#network/snapshot/snapshot-index.ts';
import { holdersOf } from '../holders.ts';
import type { BalancerListener, Destination } from '../listener.ts';

/** The listener of an application load balancer that stands at an address and port. */
export function balancerAt(
  snapshot: Snapshot,
  { address, port }: Destination,
): BalancerListener | undefined {
  const node = holdersOf(snapshot, address).find(isNode);
  if (!node) return undefined;
  const index = indexSnapshot(snapshot);
  const end = { address, ports: { from: port, to: port } };
  const flow: Flow = { protocol: 'tcp', source: end, destination: end };
  const { listener, loadBalancerId } = evaluateListener(index, node, flow, address);
  const balancer = index.loadBalancers.get(loadBalancerId);
  if (!listener || balancer?.type !== 'application') return undefined;
  const names = listener.certificateNames ?? [];
  return { kind: 'load-balancer', nodeId: node.id, listener, names };
}
