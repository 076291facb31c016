import { bottom, centre, right } from '../geometry.ts';
import type { Rect } from '../geometry.ts';
import type { PlacedStation, PlanLayout } from '../layout/types.ts';
import { fixed as f } from '../measure.ts';
import { laneSide } from './nodes.ts';
import type { Dock, Direction, Node, Waypoint } from './types.ts';

type Gate = Extract<Node, { kind: 'gate' }>;

/** Which steps are judged on the way out of or into a station, by their numbers. */
export interface AtStation {
  readonly door?: number | undefined;
  readonly gate?: number | undefined;
}

const step = (number: number | undefined) => (number === undefined ? {} : { step: number });

/** From the box through the door of its groups and the gap in its subnet's wall. */
export function stationDock(
  of: number,
  station: PlacedStation,
  y: number,
  { door, gate }: AtStation,
): Dock {
  const box = { x: station.facing === 1 ? right(station.rect) : station.rect.x, y };
  const way: readonly Waypoint[] = [
    box,
    { x: station.doorX, y, ...step(door) },
    { x: station.gateX, y, ...step(gate) },
  ];
  return { channel: { kind: 'corridor', of }, heading: 'across', way };
}

/** The inner side of a gate in the outer wall. */
export function gateDock({ of, gate }: Gate, direction: Direction, number?: number): Dock {
  const x = gate.x + laneSide(direction) * f.gate;
  const way = [{ x, y: gate.y, ...step(number) }];
  return { channel: { kind: 'corridor', of }, heading: 'along', way };
}

/** Its outer side: under the sky, between buildings, or at the service of a gateway endpoint. */
export function outerDock({ of, gate }: Gate, direction: Direction): Dock {
  const way = [{ x: gate.x + laneSide(direction) * f.gate, y: gate.y }];
  const heading = 'along';
  if (gate.side === 'bottom')
    return { channel: { kind: 'band', under: of, level: 'upper' }, heading, way };
  return of === 0
    ? { channel: { kind: 'gap' }, heading, way }
    : { channel: { kind: 'band', under: of - 1, level: 'lower' }, heading, way };
}

export function placeDock(
  layout: PlanLayout,
  id: string,
  direction: Direction,
  towards: number | undefined,
): Dock | undefined {
  const found = layout.places.find(({ place }) => place.id === id)?.rect;
  if (found === undefined) return undefined;
  const lane = laneSide(direction) * f.gate;
  const inside = towards !== undefined && towards > found.x + 8 && towards < right(found) - 8;
  const way = [{ x: inside ? towards : centre(found).x + lane, y: bottom(found) }];
  return { channel: { kind: 'gap' }, heading: 'along', way };
}

/** The transit gateway where it is met without an attachment's subnet: above or below it. */
export function transitDock(
  layout: PlanLayout,
  direction: Direction,
  from: 'above' | 'below' | 'outside',
): Dock | undefined {
  const { transit } = layout;
  if (transit === undefined) return undefined;
  const lane = laneSide(direction) * f.gate;
  const middle = centre(transit);
  if (from === 'outside') {
    const y = middle.y + lane / 2;
    return { channel: { kind: 'gap' }, heading: 'across', way: [{ x: transit.x, y }] };
  }
  const up = from === 'above';
  const x = up ? besideHatches(layout, transit) : middle.x;
  const way = [{ x: x + lane, y: up ? transit.y : bottom(transit) }];
  const level = up ? 'upper' : 'lower';
  return { channel: { kind: 'band', under: 0, level }, heading: 'along', way };
}

/** Where two lanes come down on the transit gateway past what hangs under the building above it. */
function besideHatches({ buildings: [first] }: PlanLayout, transit: Rect): number {
  const middle = centre(transit).x;
  const room = f.gate + 8;
  const inTheWay = (first?.hatches ?? []).filter(
    ({ rect }) => rect.x < middle + room && right(rect) > middle - room,
  );
  const clear = Math.min(middle, ...inTheWay.map(({ rect }) => rect.x - room));
  return Math.max(clear, transit.x + room);
}
