import type { Composition } from '#site/plan/compose.ts';
import { bottom, grown, meet, right, strip, type Point, type Rect } from '#site/plan/geometry.ts';
import { tubesOf } from '#site/plan/draw/lines.ts';
import { markArea } from '#site/plan/draw/marks.ts';
import { fixed } from '#site/plan/measure.ts';
import type { Mark } from '#site/plan/mark.ts';

interface Named extends Rect {
  readonly what: string;
}

const named = (what: string, { x, y, width, height }: Rect): Named => ({
  what,
  x,
  y,
  width,
  height,
});

/** Whether an area holds another, to half a unit. */
const holds = (outer: Rect, inner: Rect) =>
  inner.x >= outer.x - 0.5 &&
  inner.y >= outer.y - 0.5 &&
  right(inner) <= right(outer) + 0.5 &&
  bottom(inner) <= bottom(outer) + 0.5;

function pairs<T>(all: readonly T[]): readonly (readonly [T, T])[] {
  return all.flatMap((one, i) => all.slice(i + 1).map((other) => [one, other] as const));
}

/** Boxes that stand side by side, never in one another. */
function standing({ layout, boards }: Composition): readonly Named[] {
  const { buildings, places, services, resolver, transit, title } = layout;
  return [
    ...buildings.flatMap(({ rooms, cells, hatches }) => [
      ...rooms.map(({ room, rect }) => named(`room ${room.id}`, rect)),
      ...cells.map(({ cell, rect }) => named(`cell ${cell.id}`, rect)),
      ...hatches.map(({ gate, rect }) => named(`hatch ${gate.id}`, rect)),
    ]),
    ...places.map(({ place, rect }) => named(`place ${place.id}`, rect)),
    ...services.map(({ name, rect }) => named(`service ${name}`, rect)),
    ...(resolver ? [named('resolver', resolver)] : []),
    ...(transit ? [named('transit gateway', transit)] : []),
    ...boards.map((rect, i) => named(`board ${i}`, rect)),
    named('title', title),
  ];
}

function inRooms({ layout }: Composition) {
  return layout.buildings.flatMap(({ rooms }) =>
    rooms.map(({ room, rect, stations, chips }) => ({
      room: named(`room ${room.id}`, rect),
      boxes: [
        ...stations.map((one) => named(`station ${one.box.id}`, one.rect)),
        ...chips.map((one) => named(`chip ${one.box.id}`, one.rect)),
      ],
    })),
  );
}

/** Boxes on one another, or out of what holds them. */
function boxFaults(plan: Composition): readonly string[] {
  const { view, buildings } = plan.layout;
  const free = standing(plan);
  const rooms = inRooms(plan);
  const halls = buildings.map(({ rect }, n) => named(`building ${n}`, rect));
  return [
    ...pairs(free)
      .filter(([a, b]) => meet(a, b))
      .map(([a, b]) => `${a.what} lies on ${b.what}`),
    ...rooms.flatMap(({ boxes }) =>
      pairs(boxes)
        .filter(([a, b]) => meet(a, b))
        .map(([a, b]) => `${a.what} lies on ${b.what}`),
    ),
    ...rooms.flatMap(({ room, boxes }) =>
      boxes.filter((one) => !holds(room, one)).map((one) => `${one.what} leaves ${room.what}`),
    ),
    ...buildings.flatMap(({ rect, rooms: own, cells }) =>
      [...own, ...cells].filter((one) => !holds(rect, one.rect)).map(() => 'a room leaves its VPC'),
    ),
    ...pairs(halls)
      .filter(([a, b]) => meet(a, b))
      .map(([a, b]) => `${a.what} lies on ${b.what}`),
    ...[...free, ...halls]
      .filter((one) => !holds(view, one))
      .map((one) => `${one.what} is cut off`),
  ];
}

/** Labels on one another, beyond the edge of the drawing, or across the edge of a box. */
function labelFaults(plan: Composition): readonly string[] {
  const { labels, layout } = plan;
  const boxes = [...standing(plan), ...inRooms(plan).flatMap((one) => one.boxes)];
  const inner = (label: Rect) => grown(label, -0.75);
  return [
    ...pairs(labels)
      .filter(([a, b]) => meet(inner(a), inner(b)))
      .map(([a, b]) => `"${a.text}" on "${b.text}"`),
    ...labels.filter((one) => !holds(layout.view, one)).map(({ text }) => `"${text}" is cut off`),
    ...labels.flatMap((label) =>
      boxes
        .filter((box) => meet(box, inner(label)) && !holds(box, inner(label)))
        .map(({ what }) => `"${label.text}" across the edge of ${what}`),
    ),
  ];
}

/** Marks that are missing, or cover a label or another mark. */
function markFaults({ marks, labels, layout }: Composition, steps: readonly Mark[]) {
  const drawn = new Set(marks.map(({ mark }) => mark.number));
  const area = (point: Point) => grown(markArea(point), -0.25);
  const touching = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y) < 2 * fixed.mark - 2;
  return [
    ...steps.filter(({ number }) => !drawn.has(number)).map(({ number }) => `no mark ${number}`),
    ...pairs(marks)
      .filter(([a, b]) => touching(a.point, b.point))
      .map(([a, b]) => `mark ${a.mark.number} on mark ${b.mark.number}`),
    ...marks.flatMap(({ mark, point }) =>
      labels
        .filter((label) => meet(area(point), grown(label, -0.75)))
        .map(({ text }) => `mark ${mark.number} on "${text}"`),
    ),
    ...marks
      .filter(({ point }) => !holds(layout.view, markArea(point)))
      .map(({ mark }) => `mark ${mark.number} is cut off`),
  ];
}

/** Lines beyond the edge of the drawing, through boxes that are not theirs, or through labels. */
function lineFaults(plan: Composition): readonly string[] {
  const { ways, labels } = plan;
  const boxes = [...standing(plan), ...inRooms(plan).flatMap((one) => one.boxes)];
  const tubes = tubesOf(plan).map(({ way }) => way);
  const { view } = plan.layout;
  const isOutside = (point: Point) => !holds(view, grown({ ...point, width: 0, height: 0 }, 3));
  const cut = [...ways.forward, ...ways.reply, ...tubes].filter((line) => line.some(isOutside));
  const through = [...ways.forward, ...ways.reply, ...tubes].flatMap((line) => {
    const ends = [line[0], line.at(-1)].flatMap((end) => end ?? []);
    const theirs = (box: Rect) =>
      ends.some((end) => holds(grown(box, 1), { ...end, width: 0, height: 0 }));
    const others = boxes
      .filter((box) => !theirs(box))
      .map((box) => ({ ...grown(box, -1), what: box.what }));
    const parts = line.slice(1).map((to, i) => strip(line[i] ?? to, to, 1));
    const met = others.filter((box) => parts.some((part) => meet(part, box)));
    const over = labels.filter((label) => parts.some((part) => meet(part, grown(label, -1))));
    return [
      ...met.map(({ what }) => `a line through ${what}`),
      ...over.map(({ text }) => `a line through "${text}"`),
    ];
  });
  return [...cut.map(() => 'a line is cut off'), ...through];
}

/** A reply on the very line of its request could not be told from it. */
function laneFaults({ ways }: Composition): readonly string[] {
  const parts = (lines: Composition['ways']['forward']) =>
    lines.flatMap((line) => line.slice(1).map((to, i) => strip(line[i] ?? to, to, 0.5)));
  const shared = (a: Rect, b: Rect) => ({
    width: Math.min(right(a), right(b)) - Math.max(a.x, b.x),
    height: Math.min(bottom(a), bottom(b)) - Math.max(a.y, b.y),
  });
  return parts(ways.forward).flatMap((one) =>
    parts(ways.reply).flatMap((other) => {
      const { width, height } = shared(one, other);
      const along = width > 0 && height > 0 && Math.max(width, height) > 8;
      return along ? ['the reply lies on the request'] : [];
    }),
  );
}

/** What is wrong with a drawing, in words; nothing where it is well. */
export function planFaults(plan: Composition, steps: readonly Mark[]): readonly string[] {
  return [
    ...new Set([
      ...boxFaults(plan),
      ...labelFaults(plan),
      ...markFaults(plan, steps),
      ...lineFaults(plan),
      ...laneFaults(plan),
    ]),
  ];
}
