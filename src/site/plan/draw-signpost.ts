import { markup } from '../markup.ts';
import type { Markup } from '../markup.ts';
import type { Language } from '#request/words.ts';
import { planWords as words } from '../words/plan.ts';
import { bottom, right } from './geometry.ts';
import type { PlanLayout, Rect } from './geometry.ts';
import { label, line, rect, shortIds } from './shape.ts';
import type { Signpost, SignpostRow } from './signpost.ts';
import { fit, textWidth } from './text-width.ts';

const rowHeight = 18;

/** Where the signpost stands: below the lanes, or above them when the path leads downward. */
export function signpostArea(layout: PlanLayout, rows: number, above: boolean): Rect {
  const lane = layout.anchors.get('reply-router')?.y ?? layout.corridor.y + 80;
  const height = 27 + rows * rowHeight;
  const { x, width } = { x: layout.corridor.x + 6, width: layout.corridor.width - 12 };
  return { x, y: above ? layout.corridor.y + 6 : lane + 38, width, height };
}

/** The route table, on a pole at the step that read it. */
export function drawSignpost(
  layout: PlanLayout,
  post: Signpost,
  area: Rect,
  lang: Language,
): Markup {
  const at = layout.anchors.get('router');
  const foot = area.y > (at?.y ?? 0) ? area.y : bottom(area);
  const rows = post.rows.map((row, i) => drawRow(row, area, area.y + 35 + i * rowHeight, lang));
  const name = fit(post.table.name ?? shortIds(post.table.id), area.width - 18, 11.5, 'mono');
  return markup`${at && line(at, { x: at.x, y: foot }, 'pole')}<g class="sign">
<title>${post.table.id}</title>${rect(area, 'board', 3)}
${label(area.x + 9, area.y + 16, name, 't2 mono faint')}${rows}</g>`;
}

function drawRow(row: SignpostRow, area: Rect, y: number, lang: Language): Markup {
  const strong = row.won ? ' strong' : row.none ? ' lost' : '';
  const target = row.none ? `✕ ${words.none[lang]}` : `→ ${fit(row.target, 62, 11.5, 'mono')}`;
  const space = area.width - 19 - textWidth(target, 11.3, 'mono');
  const tint = row.none ? 'won bad' : 'won';
  const back = { x: area.x + 3, y: y - 13, width: area.width - 6, height: rowHeight };
  return markup`${(row.won || row.none) && rect(back, tint, 2)}
${label(area.x + 9, y, fit(row.destination, space, 11.3, 'mono'), `t2 mono${strong}`)}
${label(right(area) - 8, y, target, `t2 mono${strong}`, 'end')}`;
}
