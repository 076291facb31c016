import type { Flow } from '#network/packet/flow.ts';
import { goForward } from '#network/path/forward.ts';
import type { PathHop, Way } from '#network/path/path.ts';
import type { Place } from '#network/path/place.ts';
import { goBack } from '#network/path/reply.ts';
import { wayOf } from '#network/path/way.ts';
import type { SnapshotIndex } from '#network/snapshot/snapshot-index.ts';
import type { Request } from './document.ts';
import { flowOf } from './request-flow.ts';

/** A request followed to one destination and back. */
export interface Followed {
  readonly target: Place;
  readonly flow: Flow;
  readonly way: Way;
  readonly forward: readonly PathHop[];
  readonly reply: readonly PathHop[] | undefined;
}

/**
 * Follows a request to each address it may go to, and keeps the one that fares worst: a client that
 * may take any of them meets it sooner or later.
 */
export function followRequest(
  index: SnapshotIndex,
  request: Request,
  source: Place,
  targets: readonly Place[],
): Followed | undefined {
  const followed = targets.map((target) => follow(index, request, source, target));
  return (
    followed.find((one) => has(one, 'deny')) ??
    followed.find((one) => has(one, 'unknown')) ??
    followed[0]
  );
}

function follow(index: SnapshotIndex, request: Request, source: Place, target: Place): Followed {
  const asked =
    target.kind === 'interface' ? (target.publicAddress ?? target.address) : target.address;
  const flow = flowOf(index, request, source, asked);
  const there = goForward(index, source, target, flow);
  const reply = goBack(index, source, target, flow, there);
  return { target, flow, way: wayOf(index, there), forward: there.hops, reply };
}

function has({ forward, reply = [] }: Followed, verdict: 'deny' | 'unknown'): boolean {
  return [...forward, ...reply].some((hop) => hop.steps.some((step) => step.verdict === verdict));
}
