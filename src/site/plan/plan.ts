import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { TraceDocument } from '#request/document.ts';
import type { Language } from '#request/words.ts';
import { markup } from '../markup.ts';
import type { Markup } from '../markup.ts';
import { planWords as words } from '../words/plan.ts';
import { drawBuilding, drawTitleBlock, patterns } from './draw-building.ts';
import { drawAnswer, drawResolver } from './draw-resolver.ts';
import { drawLookup, drawReply, drawRequest } from './draw-lines.ts';
import { drawMark, placeMarks } from './draw-marks.ts';
import type { PlacedMark } from './draw-marks.ts';
import { drawNote } from './draw-note.ts';
import { drawServices } from './draw-outside.ts';
import { drawRoom } from './draw-rooms.ts';
import type { Shut } from './draw-rooms.ts';
import { drawSignpost, signpostArea } from './draw-signpost.ts';
import type { PlanLayout } from './geometry.ts';
import { layoutPlan } from './layout.ts';
import type { Mark } from './mark.ts';
import { planModel } from './model.ts';
import { placeOf } from './place.ts';
import type { Place } from './place.ts';
import { shortIds } from './shape.ts';
import { signpost } from './signpost.ts';

export interface PlanInput {
  /** Unique on the page. */
  readonly id: string;
  readonly lang: Language;
  readonly snapshot: Snapshot;
  readonly trace: TraceDocument;
  readonly marks: readonly Mark[];
  readonly revealed: boolean;
  /** Step that carries the blue ring. */
  readonly current?: number;
  /** Words of the title block: when it was taken. */
  readonly taken?: string;
  /** One sentence for those who do not see the drawing. */
  readonly description: string;
}

/** Draws a request in its network; `undefined` where only the list can tell it. */
export function drawPlan(input: PlanInput): Markup | undefined {
  const { snapshot, trace, marks, lang } = input;
  const model = planModel(snapshot, trace);
  if (model === undefined) return undefined;
  const layout = layoutPlan(model);
  const placed = placeMarks(layout, marks, (mark) => placeOf(mark, model));
  const { x, y, width, height } = layout.view;
  const stop = placed.find(({ mark }) => mark.verdict === 'deny');
  return markup`<svg class="plan" viewBox="${x} ${y} ${width} ${height}" role="img" aria-labelledby="${input.id}-t ${input.id}-d">
<title id="${input.id}-t">${words.title[lang]}</title><desc id="${input.id}-d">${input.description}</desc>
${patterns(input.id)}${drawBuilding(layout, input.id, lang, model.internetGateway !== undefined)}
${drawInside(layout, input, placed)}
${drawServices(layout, lang, shutAt(placed, 'tube'))}
${drawPath(layout, input, placed)}
${placed.map((one) => drawMark(one, one.mark.number === input.current))}
${drawTitleBlock(layout, titleCells(input))}
${stop && drawNote(layout, stop, shortIds(stop.mark.step.id), shortIds(stop.mark.step.message[lang]))}</svg>`;
}

function drawInside(layout: PlanLayout, input: PlanInput, placed: readonly PlacedMark[]): Markup {
  const { snapshot, lang, trace } = input;
  const target = layout.model.target?.kind === 'service' ? layout.model.target.name : undefined;
  const told = input.revealed && target !== undefined && !reachable(layout);
  const view = {
    id: input.id,
    lang,
    shut: shutOf(placed),
    group: (ids: readonly string[]) => groupName(ids, snapshot),
    crossed: layout.model.sourceRoom !== layout.model.destinationRoom,
    ...(told && { absent: target }),
  };
  const router = placed.find(({ place }) => place === 'router')?.mark;
  const post = signpost(layout.model, snapshot, router, trace.name?.answers[0]);
  const above = downward(layout);
  return markup`${layout.rooms.map((room) => drawRoom(room, view))}
${drawResolver(layout, lang)}${drawAnswer(layout, trace, lang)}
${post && view.crossed && drawSignpost(layout, post, signpostArea(layout, post.rows.length, above), lang)}`;
}

function drawPath(layout: PlanLayout, input: PlanInput, placed: readonly PlacedMark[]): Markup {
  const numbers = new Map<Place, number>();
  for (const { place, mark } of placed) if (!numbers.has(place)) numbers.set(place, mark.number);
  const answered = input.trace.reply !== undefined;
  const lines = { layout, marks: input.marks, numbers, answered };
  return markup`${drawLookup(layout)}${drawRequest(lines)}${drawReply(lines)}`;
}

const reachable = ({ model }: PlanLayout) =>
  model.services.some((service) => service.target && service.by !== 'nothing');

/** Whether the path leaves the lanes downward, where the signpost would stand in its way. */
function downward(layout: PlanLayout): boolean {
  const lane = layout.anchors.get('router')?.y ?? 0;
  const gate = layout.anchors.get('destination-gate');
  const hatch = layout.services.some(({ service }) => service.target && service.by === 'gateway');
  return (
    hatch ||
    (gate !== undefined &&
      gate.y > lane &&
      layout.model.sourceRoom !== layout.model.destinationRoom &&
      gate.y !== layout.anchors.get('reply-router')?.y)
  );
}

const stops = (mark: Mark) => mark.verdict === 'deny' || mark.verdict === 'also';

const shutAt = (placed: readonly PlacedMark[], place: Place) =>
  placed.some((one) => one.place === place && stops(one.mark));

function shutOf(placed: readonly PlacedMark[]): Shut {
  return (kind, end, lane) =>
    shutAt(placed, lane === 'reply' ? `reply-${end}-${kind}` : `${end}-${kind}`);
}

function groupName(ids: readonly string[], snapshot: Snapshot): string {
  const [first] = (snapshot.securityGroups ?? []).filter((group) => ids.includes(group.id));
  if (first === undefined) return shortIds(ids[0] ?? '');
  const more = ids.length > 1 ? ` +${ids.length - 1}` : '';
  return (
    (first.name ?? (first.groupName === 'default' ? shortIds(first.id) : first.groupName)) + more
  );
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
