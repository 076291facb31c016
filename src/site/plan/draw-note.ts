import { markup } from '../markup.ts';
import type { Markup } from '../markup.ts';
import { bottom, measure as m, right } from './geometry.ts';
import type { PlanLayout, Rect } from './geometry.ts';
import type { PlacedMark } from './draw-marks.ts';
import { label, rect } from './shape.ts';
import { textWidth, wrap } from './text-width.ts';

const inner = 276;

/** A note in the strip above the building; its leader comes straight down on what it names. */
export function drawNote(layout: PlanLayout, at: PlacedMark, title: string, rule: string): Markup {
  const lines = wrap(rule.replaceAll('`', ''), inner, 12, 2);
  const widest = Math.max(
    textWidth(title, 11.5, 'mono'),
    ...lines.map((one) => textWidth(one, 12)),
  );
  const width = Math.min(inner, widest) + 26;
  const limit = right(layout.view) - 4 - width;
  const area: Rect = {
    x: Math.max(layout.building.x, Math.min(at.point.x, limit)),
    y: m.strip.y,
    width,
    height: 24 + 16 * lines.length,
  };
  return markup`<g class="note">${leader(layout, at, area)}${rect(area, 'card', 4)}
${label(area.x + 13, area.y + 18, title, 't1 mono nh')}
${lines.map((one, i) => label(area.x + 13, area.y + 34 + i * 16, one, 't2 nl'))}</g>`;
}

/** Only what has clear floor above it gets a leader; a line through words would hide them. */
function leader(layout: PlanLayout, { place, point }: PlacedMark, area: Rect): Markup | false {
  const clear = /door|gate|router|tube|counter/.test(place);
  const inside = point.x >= area.x && point.x <= right(area);
  if (!clear || !inside || point.y < bottom(area) || place === 'source-door') return false;
  const below = layout.anchors.get(place)?.x === point.x;
  return below && markup`<path class="leader" d="M${point.x} ${bottom(area)}V${point.y - 14}"/>`;
}
