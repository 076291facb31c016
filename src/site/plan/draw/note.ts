import { markup } from '../../markup.ts';
import type { Markup } from '../../markup.ts';
import { bottom, meet, right, strip } from '../geometry.ts';
import type { Rect } from '../geometry.ts';
import { rect, shortIds } from '../shape.ts';
import { textWidth, wrap } from '../text-width.ts';
import type { Canvas } from './canvas.ts';
import type { PlacedMark } from './marks.ts';
import { firstFree } from './obstacles.ts';
import { sizes } from './pen.ts';

/** A note in the sky, where it is free: the rule that stopped the request, with a leader to its mark. */
export function drawNote(
  { layout, pen, lang }: Canvas,
  { mark, point }: PlacedMark,
  obstacles: readonly Rect[],
): Markup {
  const { internet, view } = layout;
  const title = shortIds(mark.step.id);
  const message = shortIds(mark.step.message[lang]).replaceAll('`', '');
  // A sentence that names the resource itself takes both lines.
  const named = message.includes(title);
  const most = named ? 2 : 1;
  const widths = [300, 380, 480].map((width) => Math.min(width, internet.width - 60));
  const fits = (width: number) => wrap(message, width, sizes.t2, most + 1).length <= most;
  // Whole where there is room for it; else the widest that there is room for, cut.
  const whole = widths.filter(fits);
  const [placed] = [...whole, ...widths.toReversed()].flatMap((inner) => {
    const lines = wrap(message, inner, sizes.t2, most);
    const widest = Math.max(
      named ? 0 : textWidth(title, sizes.t2, 'mono'),
      ...lines.map((one) => textWidth(one, sizes.t2)),
    );
    const width = Math.min(inner, widest) + 20;
    const limit = right(view) - 4 - width;
    const wish = Math.max(internet.x + 4, Math.min(point.x - 20, limit));
    const others = Array.from({ length: 30 }, (_, i) => limit - i * 16);
    const places = [wish, ...others.filter((x) => x >= internet.x)];
    const area = { width, height: 38 };
    const found = firstFree(
      area,
      places.map((x) => ({ x, y: internet.y + 2 })),
      obstacles,
    );
    return found ? [{ found, inner, lines }] : [];
  });
  if (placed === undefined) return markup``;
  const { found, inner, lines } = placed;
  return markup`<g class="note">${leader(found, point, obstacles)}${rect(found, 'card', 4)}
${!named && pen.write(found.x + 10, found.y + 16, title, 't2 mono', { width: inner, look: 'nh' })}
${lines.map((one, i) => pen.write(found.x + 10, found.y + (named ? firstOf(lines.length) + 15 * i : 31), one, 't2', { width: inner, look: 'nl' }))}</g>`;
}

/** The first line's place in the card: one line alone stands in its middle. */
const firstOf = (lines: number) => (lines === 1 ? 23 : 16);

/** Only what has clear floor above it gets a leader; a line through words would hide them. */
function leader(
  area: Rect,
  point: PlacedMark['point'],
  obstacles: readonly Rect[],
): Markup | false {
  if (point.x < area.x + 6 || point.x > right(area) - 6) return false;
  const way = strip({ x: point.x, y: bottom(area) }, { x: point.x, y: point.y - 15 }, 2);
  const rooms = obstacles.filter((one) => !(one.width > 140 && one.height > 140));
  if (rooms.some((one) => meet(one, way))) return false;
  return markup`<path class="leader" d="M${point.x} ${bottom(area)}V${point.y - 13}"/>`;
}
