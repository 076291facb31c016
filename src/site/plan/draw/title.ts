import { markup } from '../../markup.ts';
import type { Markup } from '../../markup.ts';
import { planWords as words } from '../../words/plan.ts';
import { right } from '../geometry.ts';
import type { PlanInput } from '../plan.ts';
import { line, rect } from '../shape.ts';
import type { Canvas } from './canvas.ts';

/** Cells as on any drawing: when it was taken, what it found, what it is worth. */
export function drawTitle({ layout, pen }: Canvas, input: PlanInput): Markup {
  const cells = titleCells(input);
  const { title: area } = layout;
  const size = area.height / cells.length;
  const drawn = cells.map((cell, i) => {
    const y = area.y + i * size;
    const edge = i > 0 && line({ x: area.x, y }, { x: right(area), y }, 'cellline');
    return markup`${edge}${pen.write(area.x + 7, y + 15, cell, 't2', { width: area.width - 14 })}`;
  });
  return markup`<g class="block minor">${rect(area, 'cell')}${drawn}</g>`;
}

function titleCells({ lang, taken, trace, revealed }: PlanInput): readonly string[] {
  const count = trace.blockers.length;
  const blockers =
    count === 1 ? words.blocker[lang] : words.blockers[lang].replace('%', String(count));
  const found = count === 0 ? words.noBlocker[lang] : blockers;
  const sealed = !revealed && trace.outcome !== 'delivered';
  return [
    ...(taken === undefined ? [] : [taken]),
    sealed ? words.sealed[lang] : found,
    words.simulated[lang],
  ];
}
