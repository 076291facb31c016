import { markup } from '../markup.ts';
import type { Markup } from '../markup.ts';
import { standing } from './anchor.ts';
import { centre, right } from './geometry.ts';
import type { PlanLayout } from './geometry.ts';
import type { Mark } from './mark.ts';
import type { Place } from './place.ts';
import { replyWay, requestWay, tubeWay } from './route-lines.ts';
import type { Waypoint } from './route-lines.ts';
import { segmentsOf, stretchAt } from './segment.ts';
import type { Segment } from './segment.ts';
import { tubeStart } from './service-layout.ts';
import { arrowhead, polyline } from './shape.ts';

export interface Lines {
  readonly layout: PlanLayout;
  readonly marks: readonly Mark[];
  readonly numbers: ReadonlyMap<Place, number>;
  readonly answered: boolean;
}

const lastOf = (marks: readonly Mark[], direction: Mark['direction']) =>
  Math.max(0, ...marks.filter((mark) => mark.direction === direction).map((mark) => mark.number));

/** The one loud line: request solid, then the tube's inside; arrowheads where there is room. */
export function drawRequest(lines: Lines): Markup {
  const { layout, marks, numbers } = lines;
  const way = requestWay(layout, marks);
  const after = lastOf(marks, 'forward') + 0.5;
  const request = segmentsOf(cutWay(way, marks, numbers), marks, numbers, after);
  const tube = tubeSegments(lines);
  return markup`<g class="request">${[...request, ...tube].map((one) => stroke(one, 'seg'))}
${request.filter(long).map((one) => head(one, 'chev'))}</g>`;
}

/** Thinner, dashed, with open arrowheads, by gaps of its own. */
export function drawReply({ layout, marks, numbers, answered }: Lines): Markup {
  if (!answered) return markup``;
  const after = Math.max(lastOf(marks, 'forward'), lastOf(marks, 'reply')) + 0.5;
  const segments = segmentsOf(replyWay(layout), marks, numbers, after);
  return markup`<g class="reply">${segments.map((one) => stroke(one, 'rep'))}
${segments.filter(long).map((one) => head(one, 'chev open'))}</g>`;
}

/** Ask and answer: fine dots down the side passage, around walls that do not concern them. */
export function drawLookup(layout: PlanLayout): Markup {
  const source = standing(layout.rooms, 'source');
  if (source === undefined) return markup``;
  const { resolver, building } = layout;
  const top = centre(source.rect).y - 6;
  const lane = (x: number, y: number, level: number) =>
    polyline(
      [
        { x: source.rect.x, y },
        { x, y },
        { x, y: level },
        { x: resolver.x, y: level },
      ],
      'dns',
    );
  const level = centre(resolver).y;
  return markup`${lane(building.x + 19, top, level - 8)}${lane(building.x + 10, top + 22, level + 8)}`;
}

/** A cut trace ends on the plan where it ends in the list. */
function cutWay(
  way: readonly Waypoint[],
  marks: readonly Mark[],
  numbers: ReadonlyMap<Place, number>,
) {
  const stop = marks.find((mark) => mark.verdict === 'sealed')?.number;
  const end = way.findIndex(({ place }) => place !== undefined && numbers.get(place) === stop);
  return end < 0 ? way : way.slice(0, end + 1);
}

function tubeSegments({ layout, marks, numbers }: Lines): readonly Segment[] {
  const target = layout.services.find(({ service }) => service.target);
  const start = target && tubeStart(target.service, layout.rooms);
  if (target === undefined || start === undefined || start.box.role === 'idle') return [];
  const end = { x: target.rect.x, y: centre(target.rect).y };
  const edge = start.column === 'right' ? right(start.rect) : start.rect.x;
  const way = tubeWay(layout, { x: edge, y: centre(start.rect).y }, start.column, end);
  const number =
    numbers.get('tube') ??
    numbers.get('counter') ??
    Math.max(lastOf(marks, 'forward'), lastOf(marks, 'reply')) + 0.5;
  const stretch = stretchAt(number, marks);
  return way.slice(1).map((to, i) => ({ from: way[i] ?? to, to, stretch, number }));
}

const long = ({ from, to }: Segment) => Math.hypot(to.x - from.x, to.y - from.y) > 58;

function stroke({ from, to, stretch, number }: Segment, kind: string): Markup {
  const step = number !== undefined && markup` data-step="${number}"`;
  return markup`<path class="${kind}" data-s="${stretch}"${step} d="M${from.x} ${from.y}L${to.x} ${to.y}"/>`;
}

const head = ({ from, to, stretch }: Segment, kind: string) =>
  arrowhead(from, to, stretch === 'go' ? kind : `${kind} ${stretch}`);
