import { grown, meet, strip } from '../geometry.ts';
import type { Point, Rect } from '../geometry.ts';
import type { PlanLayout } from '../layout/types.ts';
import type { Ways } from '../way/ways.ts';
import { tubesOf } from './lines.ts';
import { markArea, type PlacedMark } from './marks.ts';

/** The areas that lines take. */
export function lineAreas({ forward, reply }: Ways): readonly Rect[] {
  return [...forward, ...reply].flatMap((line) =>
    line.slice(1).map((to, i) => strip(line[i] ?? to, to, 4)),
  );
}

/** Everything that a note or a board must not lie on. */
export function obstaclesOf(
  layout: PlanLayout,
  ways: Ways,
  labels: readonly Rect[],
  marks: readonly PlacedMark[],
): readonly Rect[] {
  const { buildings, places, services, resolver, transit, title } = layout;
  return [
    ...labels.map((label) => grown(label, 2)),
    ...lineAreas(ways),
    ...tubesOf({ layout }).flatMap(({ way }) =>
      way.slice(1).map((to, i) => strip(way[i] ?? to, to, 26)),
    ),
    ...marks.map(({ point }) => markArea(point)),
    ...buildings.flatMap(({ rooms, cells, hatches }) =>
      [...rooms, ...cells, ...hatches].map(({ rect }) => rect),
    ),
    ...[...places, ...services].map(({ rect }) => rect),
    ...[resolver, transit, title].filter((one) => one !== undefined),
  ];
}

/** The first of the places at which the area lies on nothing. */
export function firstFree(
  area: { readonly width: number; readonly height: number },
  places: readonly Point[],
  obstacles: readonly Rect[],
): Rect | undefined {
  const areas = places.map((place): Rect => ({ ...place, ...area }));
  return areas.find((one) => !obstacles.some((other) => meet(one, other)));
}
