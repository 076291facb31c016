import { markup } from '../../markup.ts';
import type { Markup } from '../../markup.ts';
import { planWords as words } from '../../words/plan.ts';
import { right } from '../geometry.ts';
import type { PlanInput } from '../plan.ts';
import { line, rect } from '../shape.ts';
import { wrap } from '../text-width.ts';
import type { Canvas } from './canvas.ts';
import { sizes } from './pen.ts';

/** Cells as on any drawing: when it was taken, what it found, what it is worth. */
export function drawTitle({ layout, pen }: Canvas, input: PlanInput): Markup {
  const cells = titleCells(input);
  const { title: area } = layout;
  const lines = cells.map((cell) => wrap(cell, area.width - 12, sizes.t2, 2));
  const row = area.height / lines.flat().length;
  const tops = lines.map((_, i) => area.y + row * lines.slice(0, i).flat().length);
  const drawn = lines.map((told, i) => {
    const y = tops[i] ?? area.y;
    const edge = i > 0 && line({ x: area.x, y }, { x: right(area), y }, 'cellline');
    const write = (text: string, n: number) =>
      pen.write(area.x + 7, y + row * n + row / 2 + 4.5, text, 't2', { width: area.width - 12 });
    return markup`${edge}${told.map(write)}`;
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
