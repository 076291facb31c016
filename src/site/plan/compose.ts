import { markup } from '../markup.ts';
import type { Markup } from '../markup.ts';
import { planWords as words } from '../words/plan.ts';
import { drawBoards } from './draw/board.ts';
import type { Canvas } from './draw/canvas.ts';
import { drawBuilding, drawGateNames, patterns } from './draw/ground.ts';
import { drawLines, drawLookup, drawTubes } from './draw/lines.ts';
import { drawMark, placeMarks, type PlacedMark } from './draw/marks.ts';
import { drawMore } from './draw/more.ts';
import { drawNote } from './draw/note.ts';
import { obstaclesOf } from './draw/obstacles.ts';
import {
  drawBridges,
  drawHatch,
  drawService,
  drawServicesTitle,
  drawSky,
  drawTransit,
} from './draw/outside.ts';
import { newPen, type Label } from './draw/pen.ts';
import { drawResolver } from './draw/resolver.ts';
import { drawCell, drawRoom } from './draw/room.ts';
import { drawTitle } from './draw/title.ts';
import type { Rect } from './geometry.ts';
import { layoutPlan } from './layout/layout.ts';
import type { PlanLayout } from './layout/types.ts';
import { planModel } from './model/model.ts';
import type { OutsidePlace, PlanModel } from './model/types.ts';
import type { PlanInput } from './plan.ts';
import { waysOf, type Ways } from './way/ways.ts';

/** A drawing with everything that can be measured on it. */
export interface Composition {
  readonly layout: PlanLayout;
  readonly ways: Ways;
  readonly labels: readonly Label[];
  readonly marks: readonly PlacedMark[];
  readonly boards: readonly Rect[];
  readonly drawn: Markup;
}

/** Model, places, lines, and then the drawing, from the ground up. */
export function composePlan(input: PlanInput): Composition {
  const { id, lang, trace, marks, revealed } = input;
  const layout = layoutPlan(
    named(planModel(input.snapshot, trace), input.names),
    input.width ?? 'panel',
  );
  const ways = waysOf(layout, trace, marks);
  const pen = newPen();
  const canvas: Canvas = { id, lang, pen, layout, trace, marks, ways, revealed };
  const ground = drawGround(canvas);
  const title = drawTitle(canvas, input);
  const placed = placeMarks(ways.spots.wishes, pen.labels, layout.view);
  const obstacles = obstaclesOf(layout, ways, pen.labels, placed);
  const { drawn: boards, areas } = drawBoards(canvas, placed, obstacles);
  const stop = placed.find(({ mark }) => mark.verdict === 'deny');
  const note = stop && drawNote(canvas, stop, [...obstacles, ...areas]);
  const more = drawMore(canvas, [...obstacles, ...areas]);
  const { x, y, width, height } = layout.view;
  const drawn = markup`<svg class="plan" data-width="${input.width ?? 'panel'}" viewBox="${x} ${y} ${width} ${height}" role="img" aria-labelledby="${id}-t ${id}-d">
<title id="${id}-t">${words.title[lang]}</title><desc id="${id}-d">${input.description}</desc>
<g aria-hidden="true">${patterns(id)}${ground}${boards}${more}${drawLookup(canvas)}${drawLines(canvas)}
${placed.map((one) => drawMark(one, one.mark.number === input.current))}${title}${note}</g></svg>`;
  return { layout, ways, labels: pen.labels, marks: placed, boards: areas, drawn };
}

/** A place that has no name of its own bears the lab's. */
function named(model: PlanModel, names: PlanInput['names'] = {}): PlanModel {
  const name = ({ id, label }: OutsidePlace) => (label === '' ? (names[id] ?? '') : label);
  return { ...model, places: model.places.map((one) => ({ ...one, label: name(one) })) };
}

function drawGround(canvas: Canvas): Markup {
  const { layout } = canvas;
  const { buildings } = layout;
  return markup`${drawSky(canvas)}${buildings.map((one, n) => drawBuilding(one, n, canvas))}
${buildings.map(({ cells }) => cells.map((cell) => drawCell(cell, canvas)))}
${drawBridges(canvas)}
${buildings.map(({ rooms }) => rooms.map((room) => drawRoom(room, canvas)))}
${drawTubes(canvas)}
${buildings.map((one) => [drawGateNames(one, canvas), ...one.hatches.map((hatch) => drawHatch(hatch, canvas))])}
${drawServicesTitle(canvas)}${layout.services.map((service) => drawService(service, canvas))}
${drawTransit(canvas)}${drawResolver(canvas)}`;
}
