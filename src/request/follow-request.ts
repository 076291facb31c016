import type { Flow } from '#network/packet/flow.ts';
import { roundTrip } from '#network/path/round-trip.ts';
import type { PathHop, Way } from '#network/path/path.ts';
import type { Place } from '#network/path/place.ts';
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
  readonly isAnswered?: boolean;
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
  const unknown = target.kind === 'outside' ? target.unknown : undefined;
  const flow = flowOf(index, request, source, asked, unknown);
  return { target, flow, ...roundTrip(index, source, target, flow) };
}

function has({ forward, reply = [] }: Followed, verdict: 'deny' | 'unknown'): boolean {
  return [...forward, ...reply].some((hop) => hop.steps.some((step) => step.verdict === verdict));
}
