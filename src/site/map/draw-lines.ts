import { catalogue } from '#labs/catalogue.ts';
import { directNeeds } from '#labs/next-lab.ts';
import { markup, type Markup } from '../markup.ts';
import { columns, mapPlaces, rows, type MapPlace } from './places.ts';
import { rounded, type Point } from './rounded.ts';

/** Units of the drawing in one field of the map; the style sheet stretches it to the grid. */
const field = { width: 160, height: 148 };

/** Of a lab's ring in its field. */
const ring = { x: 27, y: 35, radius: 27 };

/** Labs of one column whose lines go down side by side. */
const lanes: Readonly<Record<string, number>> = { L05: 1 };

/** What every lab needs, as lines from ring to ring; each is named by both its ends. */
export function drawLines(): Markup {
  const lines = catalogue.flatMap(({ id }) => directNeeds(id).map((from) => drawLine(from, id)));
  return markup`<svg class="lines" viewBox="0 0 ${columns * field.width} ${rows * field.height}" preserveAspectRatio="none" aria-hidden="true">${lines}</svg>`;
}

function drawLine(from: string, to: string): Markup {
  const points = way(placeOf(from), placeOf(to), lanes[from] ?? 0);
  return markup`<path data-from="${from}" data-to="${to}" d="${rounded(points, 9)}"/>`;
}

function placeOf(id: string): MapPlace {
  const place = mapPlaces[id];
  if (place === undefined) throw new RangeError(`the map has no place for "${id}"`);
  return place;
}

/** Right into the gap beside its column, to the other's row, and into its ring from the left. */
function way(from: MapPlace, to: MapPlace, lane: number): readonly Point[] {
  const [a, b] = [centre(from), centre(to)];
  const start = { x: a.x + ring.radius, y: a.y };
  const end = { x: b.x - ring.radius, y: b.y };
  const gap = (from.column + 1) * field.width - 20 + lane * 9;
  if (!isBlocked(to.row, from.column, to.column)) {
    if (a.y === b.y) return [start, end];
    return [start, { x: gap, y: a.y }, { x: gap, y: b.y }, end];
  }
  // Over the labs that stand between.
  const above = to.row * field.height;
  const beside = end.x - 14;
  return [
    start,
    { x: gap, y: a.y },
    { x: gap, y: above },
    { x: beside, y: above },
    { x: beside, y: b.y },
    end,
  ];
}

const centre = ({ column, row }: MapPlace): Point => ({
  x: column * field.width + ring.x,
  y: row * field.height + ring.y,
});

/** Whether a lab stands in this row strictly between two columns. */
function isBlocked(row: number, after: number, before: number): boolean {
  return Object.values(mapPlaces).some(
    (place) => place.row === row && place.column > after && place.column < before,
  );
}
