import { markup } from '../markup.ts';
import type { Markup } from '../markup.ts';
import type { PlanLayout, Point } from './geometry.ts';
import type { Mark, MarkVerdict } from './mark.ts';
import type { Place } from './place.ts';

/** The shape is the verdict; colour only repeats it. */
function markShape(verdict: MarkVerdict, { x, y }: Point, size = 1): Markup {
  if (verdict === 'deny' || verdict === 'also') return octagon(x, y, 12.5 * size);
  if (verdict !== 'unknown') return markup`<circle cx="${x}" cy="${y}" r="${10 * size}"/>`;
  const r = 14 * size;
  return markup`<path d="M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z"/>`;
}

function octagon(x: number, y: number, r: number): Markup {
  const k = r * 0.414;
  return markup`<path d="M${x - k} ${y - r}H${x + k}L${x + r} ${y - k}V${y + k}L${x + k} ${y + r}H${x - k}L${x - r} ${y + k}V${y - k}Z"/>`;
}

export interface PlacedMark {
  readonly mark: Mark;
  readonly place: Place;
  readonly point: Point;
}

const spacing = 24;

/** Several steps at one place stand in a row, away from the line where they can. */
export function placeMarks(
  layout: PlanLayout,
  marks: readonly Mark[],
  placeOf: (mark: Mark) => Place | undefined,
): readonly PlacedMark[] {
  const used = new Map<Place, number>();
  return marks.flatMap((mark) => {
    const place = placeOf(mark);
    const anchor = place && layout.anchors.get(place);
    if (place === undefined || anchor === undefined) return [];
    const nth = used.get(place) ?? 0;
    used.set(place, nth + 1);
    const upright = place === 'tube' || place === 'outer-door';
    const shift =
      nth * (place.startsWith('counter') || place === 'destination' ? -spacing : spacing);
    const point = upright
      ? { x: anchor.x, y: anchor.y + shift }
      : { x: anchor.x + shift, y: anchor.y };
    return [{ mark, place, point }];
  });
}

export function drawMark({ mark, point }: PlacedMark, current: boolean): Markup {
  const ring = current && markup`<circle class="ring" cx="${point.x}" cy="${point.y}" r="18"/>`;
  return markup`<g class="mk" data-v="${mark.verdict}" data-step="${mark.number}">${ring}${markShape(mark.verdict, point)}
<text x="${point.x}" y="${point.y + 4.2}" text-anchor="middle">${mark.number}</text></g>`;
}
