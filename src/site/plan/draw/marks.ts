import { markup } from '../../markup.ts';
import type { Markup } from '../../markup.ts';
import { around, meet } from '../geometry.ts';
import type { Point, Rect } from '../geometry.ts';
import type { Mark, MarkVerdict } from '../mark.ts';
import { fixed as f } from '../measure.ts';
import type { Wish } from '../way/spots.ts';

export interface PlacedMark {
  readonly mark: Mark;
  readonly point: Point;
}

/** The shape is the verdict; colour only repeats it. */
function markShape(verdict: MarkVerdict, { x, y }: Point): Markup {
  const r = f.mark - 0.5;
  if (verdict === 'deny' || verdict === 'also') return octagon(x, y, r);
  if (verdict !== 'unknown') return markup`<circle cx="${x}" cy="${y}" r="${10}"/>`;
  return markup`<path d="M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z"/>`;
}

function octagon(x: number, y: number, r: number): Markup {
  const k = r * 0.414;
  return markup`<path d="M${x - k} ${y - r}H${x + k}L${x + r} ${y - k}V${y + k}L${x + k} ${y + r}H${x - k}L${x - r} ${y + k}V${y - k}Z"/>`;
}

export const markArea = (point: Point) => around(point, f.mark);

/**
 * Gives every mark its place: the one it wishes, or else the next free one in the direction in which
 * its place gives way, or around it. None covers a label or another mark.
 */
export function placeMarks(
  wishes: readonly Wish[],
  labels: readonly Rect[],
  view: Rect,
): readonly PlacedMark[] {
  const placed: PlacedMark[] = [];
  const inside = (area: Rect) =>
    area.x >= view.x &&
    area.y >= view.y &&
    area.x + area.width <= view.x + view.width &&
    area.y + area.height <= view.y + view.height;
  const free = (point: Point) => {
    const area = markArea(point);
    return (
      inside(area) &&
      !labels.some((label) => meet(area, label)) &&
      !placed.some((one) => meet(area, markArea(one.point)))
    );
  };
  for (const { mark, point, shift } of wishes.toSorted((a, b) => a.mark.number - b.mark.number))
    placed.push({ mark, point: candidates(point, shift).find(free) ?? point });
  return placed;
}

/** The wish itself, then onward, then rings around it. */
function candidates(point: Point, shift: Point): readonly Point[] {
  const at = (dx: number, dy: number) => ({ x: point.x + dx, y: point.y + dy });
  const onward = [1, 2, 3, 4].map((n) => at(n * shift.x, n * shift.y));
  const rings = [13, 26, 39, 52, 78, 104, 130].flatMap((r) =>
    [0, 4, 2, 6, 1, 3, 5, 7].map((n) =>
      at(r * Math.cos((n * Math.PI) / 4), r * Math.sin((n * Math.PI) / 4)),
    ),
  );
  return [point, ...(shift.x === 0 && shift.y === 0 ? [] : onward), ...rings];
}

export function drawMark({ mark, point }: PlacedMark, current: boolean): Markup {
  const ring = current && markup`<circle class="ring" cx="${point.x}" cy="${point.y}" r="17"/>`;
  return markup`<g class="mk" data-v="${mark.verdict}" data-step="${mark.number}">${ring}${markShape(mark.verdict, point)}
<text x="${point.x}" y="${point.y + 4.2}" text-anchor="middle">${mark.number}</text></g>`;
}
