import { markup } from '../../markup.ts';
import type { Markup } from '../../markup.ts';
import { centre, right, type Point } from '../geometry.ts';
import type { Mark } from '../mark.ts';
import { arrowhead, polyline } from '../shape.ts';
import { serviceTube, transitTube } from '../way/tube.ts';
import { lookupX } from '../way/spots.ts';
import type { Waypoint } from '../way/types.ts';
import { stops, type Canvas } from './canvas.ts';

/** How a stretch of line is drawn: travelled, never reached, or beyond what is known. */
type Stretch = 'go' | 'no' | 'maybe';

interface Segment {
  readonly from: Point;
  readonly to: Point;
  readonly stretch: Stretch;
  readonly number?: number;
}

/** Whether the request still travels when it comes to a step of this number. */
function stretchAt(number: number, marks: readonly Mark[]): Stretch {
  const first = (...verdicts: readonly Mark['verdict'][]) =>
    marks.find(({ verdict }) => verdicts.includes(verdict))?.number ?? Number.POSITIVE_INFINITY;
  if (number > first('deny', 'sealed')) return 'no';
  return number > first('unknown') ? 'maybe' : 'go';
}

/** Cuts lines into stretches; each looks like its arrival at the next step, the rest like the last. */
function segmentsOf(lines: Canvas['ways']['forward'], marks: readonly Mark[], after: number) {
  const points = lines.flatMap((line, n) => line.map((point) => ({ ...point, n })));
  return points.slice(1).flatMap((to, i): Segment[] => {
    const from = points[i];
    if (from === undefined || from.n !== to.n || (from.x === to.x && from.y === to.y)) return [];
    const number = points.slice(i + 1).find((one: Waypoint) => one.step !== undefined)?.step;
    const stretch = stretchAt(number ?? after, marks);
    return [{ from, to, stretch, ...(number !== undefined && { number }) }];
  });
}

const lastOf = (marks: readonly Mark[], direction: Mark['direction']) =>
  Math.max(0, ...marks.filter((mark) => mark.direction === direction).map((mark) => mark.number));

/** The one loud line: request solid; the reply thinner, dashed, by gaps of its own. */
export function drawLines({ ways, marks }: Canvas): Markup {
  const there = lastOf(marks, 'forward') + 0.5;
  const back = Math.max(there, lastOf(marks, 'reply') + 0.5);
  const request = segmentsOf(ways.forward, marks, there);
  const reply = segmentsOf(ways.reply, marks, back);
  const long = ({ from, to }: Segment) => Math.hypot(to.x - from.x, to.y - from.y) > 56;
  return markup`<g class="reply">${reply.map((one) => stroke(one, 'rep'))}${reply.filter(long).map((one) => head(one, 'chev open'))}</g>
<g class="request">${request.map((one) => stroke(one, 'seg'))}${request.filter(long).map((one) => head(one, 'chev'))}</g>`;
}

function stroke({ from, to, stretch, number }: Segment, kind: string): Markup {
  const step = number !== undefined && markup` data-step="${number}"`;
  return markup`<path class="${kind}" data-s="${stretch}"${step} d="M${from.x} ${from.y}L${to.x} ${to.y}"/>`;
}

const head = ({ from, to, stretch }: Segment, kind: string) =>
  arrowhead(from, to, stretch === 'go' ? kind : `${kind} ${stretch}`);

/** Tubes: from the interfaces of endpoints to their service, from attachments to their gateway. */
export function tubesOf({ layout }: Pick<Canvas, 'layout'>): readonly Tube[] {
  const service = layout.services.find(({ target }) => target);
  return layout.buildings.flatMap(({ rooms }, of) =>
    rooms.flatMap(({ stations }) =>
      stations.flatMap((station): Tube[] => {
        const idle = station.box.role === 'idle';
        if (station.box.kind === 'attachment')
          return [{ idle, policied: false, way: transitTube(layout, station, of, 0) }];
        if (service === undefined || station.box.service !== service.name) return [];
        return [{ idle, policied: true, way: serviceTube(layout, station, service) }];
      }),
    ),
  );
}

interface Tube {
  readonly idle: boolean;
  /** An endpoint's, which has a policy. */
  readonly policied: boolean;
  readonly way: readonly Point[];
}

export function drawTubes({ layout, marks }: Canvas): Markup {
  const denied = marks.some((mark) => mark.step.kind === 'endpoint-policy' && stops(mark));
  return markup`${tubesOf({ layout })
    .toSorted((a, b) => Number(b.idle) - Number(a.idle))
    .map(({ idle, policied, way }) => {
      const shut = denied && policied && !idle;
      const kind = `tube${idle ? ' idle' : ''}${shut ? ' shut' : ''}`;
      return markup`<g class="${kind}" data-bore="${idle ? 14 : 22}">${polyline(way, 'pipe')}${polyline(way, 'bore')}</g>`;
    })}`;
}

/** Ask and answer: fine dots, straight from the source to its resolver. */
export function drawLookup({ layout }: Canvas): Markup {
  const { resolver, model, buildings, places } = layout;
  if (resolver === undefined || model.resolver === undefined) return markup``;
  if (!model.resolver.inside) {
    const source = places.find(({ place }) => place.source)?.rect;
    if (source === undefined) return markup``;
    const y = centre(resolver).y;
    const ends = [right(resolver), source.x] as const;
    return dots(
      ends.map((x) => ({ x, y: y - 5 })),
      ends.map((x) => ({ x, y: y + 5 })),
    );
  }
  const room = buildings[0]?.rooms[0];
  const [station] = room?.stations ?? [];
  if (room === undefined || station === undefined) return markup``;
  const x = lookupX(room.facing, station.rect);
  const ends = [station.rect.y, resolver.y + resolver.height] as const;
  return dots(
    ends.map((y) => ({ x: x - 5, y })),
    ends.map((y) => ({ x: x + 5, y })),
  );
}

const dots = (ask: readonly Point[], answer: readonly Point[]) =>
  markup`${polyline(ask, 'dns')}${polyline(answer, 'dns')}`;
