import type { Hop, TraceDocument } from '#request/document.ts';
import type { PlanLayout } from '../layout/types.ts';
import type { Mark } from '../mark.ts';
import { passedStations } from './nodes.ts';
import { Spots } from './spots.ts';
import { tracksOf } from './tracks.ts';
import type { Waypoint } from './types.ts';
import { walk } from './walk.ts';

/** The lines of a request, and where each of its steps is judged. */
export interface Ways {
  readonly forward: readonly (readonly Waypoint[])[];
  readonly reply: readonly (readonly Waypoint[])[];
  readonly spots: Spots;
}

export function waysOf(layout: PlanLayout, trace: TraceDocument, marks: readonly Mark[]): Ways {
  const marksAt = new Map<Hop, Mark[]>();
  for (const mark of marks)
    if (mark.hop) marksAt.set(mark.hop, [...(marksAt.get(mark.hop) ?? []), mark]);
  const spots = new Spots(layout);
  const passed = passedStations(trace.forward, layout);
  const shared = { layout, marksAt, passed, tracks: tracksOf(layout), spots };
  const forward = walk({ ...shared, direction: 'forward', hops: trace.forward });
  const reply = walk({ ...shared, direction: 'reply', hops: trace.reply ?? [] });
  for (const mark of marks)
    if (mark.hop === undefined)
      spots.put(mark.step.kind === 'endpoint-policy' ? 'tube' : 'counter', [mark]);
  return { forward, reply, spots };
}
