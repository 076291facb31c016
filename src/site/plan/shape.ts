import { markup } from '../markup.ts';
import type { Markup } from '../markup.ts';
import type { Point, Rect } from './geometry.ts';

export function rect(area: Rect, kind: string, radius = 0): Markup {
  const { x, y, width, height } = area;
  return markup`<rect class="${kind}" x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}"/>`;
}

export function line(from: Point, to: Point, kind: string): Markup {
  return markup`<path class="${kind}" d="M${from.x} ${from.y}L${to.x} ${to.y}"/>`;
}

export function polyline(points: readonly Point[], kind: string): Markup {
  const path = points.map(({ x, y }, i) => markup`${i === 0 ? 'M' : 'L'}${x} ${y}`);
  return markup`<path class="${kind}" d="${path}"/>`;
}

/** An arrowhead halfway along a stretch, pointing where it goes. */
export function arrowhead(from: Point, to: Point, kind: string): Markup {
  const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
  const across = Math.abs(to.x - from.x) >= Math.abs(to.y - from.y);
  const way = Math.sign(across ? to.x - from.x : to.y - from.y);
  const tip = across ? { x: x + 3 * way, y } : { x, y: y + 3 * way };
  const [a, b] = across
    ? [
        { x: x - 4 * way, y: y - 4.5 },
        { x: x - 4 * way, y: y + 4.5 },
      ]
    : [
        { x: x - 4.5, y: y - 4 * way },
        { x: x + 4.5, y: y - 4 * way },
      ];
  return polyline([a, tip, b], kind);
}

/**
 * `sg-0123456789abcdef0` → `sg-012345…`, an ARN → what it names: enough to recognise, in words too;
 * the list has them whole.
 */
export function shortIds(text: string): string {
  return text
    .replace(/\b([a-z]+-[0-9a-f]{6})[0-9a-f]{6,}\b/g, '$1…')
    .replace(/\barn:aws[\w-]*:[\w-]*:[\w-]*:\d*:/g, '');
}
