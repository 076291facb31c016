import { markup } from '../markup.ts';
import type { Markup } from '../markup.ts';
import type { Language } from '#request/words.ts';
import { planWords as words } from '../words/plan.ts';
import { bottom, measure as m, right } from './geometry.ts';
import type { PlanLayout } from './geometry.ts';
import { titleBlock } from './layout.ts';
import { label, line, rect, shortIds } from './shape.ts';
import { fit } from './text-width.ts';

/** Hatches of the drawing; `id` keeps several plans on one page apart. */
export function patterns(id: string): Markup {
  return markup`<defs>
<pattern id="${id}-wall" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="5" height="5" class="hatch0"/><path d="M0 0V5" class="hatch1"/></pattern>
<pattern id="${id}-out" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><path d="M0 0V9" class="hatch2"/></pattern>
</defs>`;
}

/** The VPC: one thick wall, and above it the internet, which only a gateway opens to. */
export function drawBuilding(
  layout: PlanLayout,
  id: string,
  lang: Language,
  opened: boolean,
): Markup {
  const { building, middle, model } = layout;
  const strip = {
    x: building.x - 3,
    y: m.strip.y,
    width: building.width + 6,
    height: m.strip.height,
  };
  const name = model.vpc.name ?? shortIds(model.vpc.id);
  const baseline = building.y + 25;
  return markup`<g class="ground">
<rect fill="url(#${id}-out)" x="${strip.x}" y="${strip.y}" width="${strip.width}" height="${strip.height}"/>
${label(strip.x + 14, strip.y + 31, words.internet[lang], 't1 faint')}
${rect(building, 'floor', 3)}${rect(building, 'outer')}
${label(building.x + 15, baseline, fit(name, 170, 13), 't1 mono')}
${label(right(building) - 13, baseline, model.vpc.cidrs[0] ?? '', 't2 mono', 'end')}
${opened ? openDoor(layout) : markup`<path class="nodoor" d="M${middle - 25} ${building.y}H${middle + 25}"/>`}
${label(middle, baseline, doorWords(layout, lang), 't2 faint', 'middle')}
${label(middle, bottom(layout.corridor) + 14, words.router[lang], 't2 faint', 'middle')}
</g>`;
}

const doorWords = ({ model }: PlanLayout, lang: Language) =>
  model.internetGateway === undefined ? words.noDoor[lang] : shortIds(model.internetGateway);

function openDoor({ middle, building: { y } }: PlanLayout): Markup {
  const gap = rect({ x: middle - 25, y: y - 4, width: 50, height: 8 }, 'doorgap');
  const jamb = (x: number) => line({ x, y: y - 6 }, { x, y: y + 6 }, 'jamb2');
  return markup`${gap}${jamb(middle - 25)}${jamb(middle + 25)}`;
}

/** Three cells, as on any drawing: when it was taken, what it found, what it is worth. */
export function drawTitleBlock(layout: PlanLayout, cells: readonly string[]): Markup {
  const block = titleBlock(layout, cells.length);
  const rows = cells.map((cell, i) => {
    const y = block.y + 21 * i;
    const above = i > 0 && line({ x: block.x, y }, { x: right(block), y }, 'cellline');
    return markup`${above}${label(block.x + 9, y + 14.5, fit(cell, block.width - 14, 11), 't2')}`;
  });
  return markup`<g class="block minor">${rect(block, 'cell')}${rows}</g>`;
}
