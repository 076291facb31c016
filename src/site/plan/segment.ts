import type { Mark } from './mark.ts';
import type { Place } from './place.ts';
import type { Waypoint } from './route-lines.ts';

/** How a stretch of line is drawn: travelled, never reached, or beyond what is known. */
export type Stretch = 'go' | 'no' | 'maybe';

export interface Segment {
  readonly from: Waypoint;
  readonly to: Waypoint;
  readonly stretch: Stretch;
  /** The mark it arrives at. */
  readonly number?: number;
}

/** Whether the request still travels when it comes to a step of this number. */
export function stretchAt(number: number, marks: readonly Mark[]): Stretch {
  const stop =
    marks.find((mark) => mark.verdict === 'deny' || mark.verdict === 'sealed')?.number ??
    Number.POSITIVE_INFINITY;
  const doubt =
    marks.find((mark) => mark.verdict === 'unknown')?.number ?? Number.POSITIVE_INFINITY;
  if (number > stop) return 'no';
  return number > doubt ? 'maybe' : 'go';
}

/** Cuts a way into stretches; each looks like its arrival at the next step, the rest like the last. */
export function segmentsOf(
  way: readonly Waypoint[],
  marks: readonly Mark[],
  numbers: ReadonlyMap<Place, number>,
  after: number,
): readonly Segment[] {
  return way.slice(1).map((to, i) => {
    const from = way[i] ?? to;
    const next = way.slice(i + 1).find(({ place }) => place !== undefined && numbers.has(place));
    const number = next?.place && numbers.get(next.place);
    const stretch = stretchAt(number ?? after, marks);
    return { from, to, stretch, ...(number !== undefined && { number }) };
  });
}
