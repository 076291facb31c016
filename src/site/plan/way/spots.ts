import type { Hop } from '#request/document.ts';
import { bottom, centre, right } from '../geometry.ts';
import type { Point } from '../geometry.ts';
import type { PlanLayout } from '../layout/types.ts';
import type { Mark } from '../mark.ts';
import { fixed as f } from '../measure.ts';
import type { Spot } from './types.ts';

/** A mark, where it should stand, and in which direction it gives way. */
export interface Wish {
  readonly mark: Mark;
  readonly point: Point;
  readonly shift: Point;
}

/** A route table that was asked, and where on the line. */
export interface Asked {
  readonly hop: Hop;
  readonly mark?: Mark;
  readonly at: Point;
}

const row = (x: number, y: number, by: number): Spot => ({
  point: { x, y },
  shift: { x: by, y: 0 },
});

/** Collects where the steps of a request are judged, and what its lines pass. */
export class Spots {
  readonly wishes: Wish[] = [];
  readonly asked: Asked[] = [];
  /** Heights at which a room's wall is passed. */
  readonly crossings = new Map<string, number[]>();
  private readonly layout: PlanLayout;
  private readonly used = new Map<string, number>();

  constructor(layout: PlanLayout) {
    this.layout = layout;
  }

  at(point: Point, shift: Point, marks: readonly Mark[]): void {
    for (const [i, mark] of marks.entries())
      this.wishes.push({
        mark,
        shift,
        point: { x: point.x + i * shift.x, y: point.y + i * shift.y },
      });
  }

  /** At a place of its own, behind the marks that it has already. */
  put(key: string, marks: readonly Mark[]): void {
    if (marks.length === 0) return;
    for (const mark of marks) {
      const nth = this.used.get(key) ?? 0;
      this.used.set(key, nth + 1);
      const { point, shift } = this.placeOf(key, nth);
      this.at({ x: point.x + nth * shift.x, y: point.y + nth * shift.y }, shift, [mark]);
    }
  }

  route(at: Point, marks: readonly Mark[], hop: Hop | undefined): void {
    this.at(at, { x: 0, y: 26 }, marks);
    const [mark] = marks;
    if (hop) this.asked.push({ hop, at, ...(mark && { mark }) });
  }

  cross(room: string, y: number): void {
    this.crossings.set(room, [...(this.crossings.get(room) ?? []), y]);
  }

  /** In the corridor of a building: what is judged nowhere else. */
  beside(layout: PlanLayout, of: number, marks: readonly Mark[]): void {
    const building = layout.buildings[of];
    const area = building?.corridor ?? layout.internet;
    this.at(
      { x: centre(area).x, y: area.y + Math.min(area.height - 20, 150) },
      { x: 0, y: 26 },
      marks,
    );
  }

  private placeOf(key: string, nth: number): Spot {
    const { layout } = this;
    const [kind, ...rest] = key.split(' ');
    const id = rest.join(' ');
    if (kind === 'box') return this.boxSpot(id, nth);
    if (kind === 'transit' && layout.transit) {
      const { x, y, height } = layout.transit;
      return row(x + 18, id === 'forward' ? y : y + height, 26);
    }
    if (kind === 'place') {
      const found = layout.places.find(({ place }) => place.id === id)?.rect;
      if (found) return row(right(found) - 12, bottom(found), -26);
    }
    if (kind === 'resolver') {
      const source = layout.places.find(({ place }) => place.source)?.rect;
      if (layout.resolver) return lookupSpot(layout);
      if (source) return row(source.x + 12, bottom(source), 26);
    }
    if (kind === 'tube') return this.tubeSpot();
    return this.counterSpot();
  }

  private boxSpot(id: string, nth: number): Spot {
    const station = this.layout.buildings
      .flatMap(({ rooms }) => rooms.flatMap(({ stations }) => stations))
      .find(({ box }) => box.id === id);
    if (station === undefined) return this.counterSpot();
    const { outerX, facing, rect } = station;
    return row(
      outerX + facing * (nth < 4 ? 2 : -98),
      nth < 4 ? rect.y + 1 : bottom(rect) - 1,
      facing * 25,
    );
  }

  private tubeSpot(): Spot {
    const { layout } = this;
    const hatch = layout.buildings
      .flatMap(({ hatches }) => hatches)
      .find((one) => one.hatch.target);
    if (hatch) return row(hatch.gate.x + f.gate, hatch.gate.y, 26);
    const name = layout.model.target?.name;
    const stations = layout.buildings
      .flatMap(({ rooms }) => rooms.flatMap((room) => room.stations))
      .filter(({ box }) => box.service === name);
    const door = stations.find(({ box }) => box.role === 'path') ?? stations[0];
    if (door === undefined) return this.counterSpot();
    const x = door.facing === 1 ? layout.street : layout.riser;
    return { point: { x, y: centre(door.rect).y }, shift: { x: 0, y: 26 } };
  }

  /** At the service that is asked: what it says of who may ask. */
  private counterSpot(): Spot {
    const { layout } = this;
    const hatch = layout.buildings
      .flatMap(({ hatches }) => hatches)
      .find((one) => one.hatch.target);
    const found = hatch?.rect ?? layout.services.find(({ target }) => target)?.rect;
    if (found) return row(right(found) - 14, bottom(found) - 1, -26);
    const [place] = layout.places.filter((one) => !one.place.source);
    return place
      ? row(right(place.rect) - 12, bottom(place.rect), -26)
      : row(layout.view.x + 30, bottom(layout.view) - 30, 26);
  }
}

/** Between the two dotted lines of the question and its answer. */
function lookupSpot({ model, buildings, resolver }: PlanLayout): Spot {
  const room = buildings[0]?.rooms[0];
  const area = resolver ?? { x: 0, y: 0, width: 0, height: 0 };
  if (model.resolver?.inside !== true || room === undefined)
    return row(right(area) + 18, centre(area).y, 26);
  const x = lookupX(room.facing, room.stations[0]?.rect ?? room.rect);
  return { point: { x, y: room.rect.y + 26 }, shift: { x: 0, y: 26 } };
}

/** The middle of the two dotted lines, at the side of the source's box that is turned away. */
export function lookupX(
  facing: 1 | -1,
  { x, width }: { readonly x: number; readonly width: number },
) {
  return facing === 1 ? x + 21 : x + width - 21;
}
