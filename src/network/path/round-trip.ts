import type { Flow } from '../packet/flow.ts';
import type { SnapshotIndex } from '../snapshot/snapshot-index.ts';
import type { Verdict } from '../verdict.ts';
import { beyondLoadBalancer } from './load-balancer/beyond.ts';
import { goForward } from './forward.ts';
import type { PathHop, Way } from './path.ts';
import type { Place } from './place.ts';
import { goBack } from './reply.ts';
import { wayOf } from './way.ts';

/** A request there and back. */
export interface RoundTrip {
  readonly forward: readonly PathHop[];
  /** Absent where nobody is there to answer. */
  readonly reply: readonly PathHop[] | undefined;
  readonly way: Way;
  /** The client's own connection ends at an application load balancer, which answers for the rest. */
  readonly isAnswered?: boolean;
}

/**
 * Follows a request and its answer. What arrives at a load balancer goes on from there as a
 * connection of the load balancer's own, to the target that fares best: that is what health checks
 * leave.
 */
export function roundTrip(
  index: SnapshotIndex,
  source: Place,
  target: Place,
  flow: Flow,
): RoundTrip {
  const there = goForward(index, source, target, flow);
  const back = goBack(index, source, target, flow, there);
  const way = wayOf(index, there);
  const named = target.kind === 'interface' ? target.host : undefined;
  const host = named ?? flow.destination.address;
  const beyond =
    there.end.kind === 'arrived'
      ? beyondLoadBalancer(index, there.end.networkInterface, there.packet.flow, host, roundTrip)
      : undefined;
  if (!beyond) return { forward: there.hops, reply: back, way };
  const firstLeg = [...there.hops, ...(back ?? [])];
  return {
    forward: [...there.hops, ...beyond.forward],
    reply: [...(beyond.reply ?? []), ...(back ?? [])],
    way,
    isAnswered: beyond.speaksHttp && !firstLeg.some((hop) => hop.steps.some(isNoPass)),
  };
}

function isNoPass({ verdict }: { readonly verdict: Verdict }): boolean {
  return verdict !== 'allow';
}
