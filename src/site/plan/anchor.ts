import { bottom, centre, facing, measure as m, right } from './geometry.ts';
import type { PlacedBox, PlacedRoom, PlanLayout, Point } from './geometry.ts';
import type { Role } from './model.ts';
import type { Place } from './place.ts';
import { tubeStart } from './service-layout.ts';

export type Unanchored = Omit<PlanLayout, 'anchors'>;

/** The interface of a role, and the room it stands in. */
export function standing(rooms: readonly PlacedRoom[], role: Role) {
  for (const room of rooms) {
    const placed = room.boxes.find(({ box }) => box.role === role);
    if (placed) return { room, ...placed };
  }
  return undefined;
}

/** Where each step is marked: on the door, gap, signpost, tube or counter that judges it. */
export function anchorsOf(layout: Unanchored): ReadonlyMap<Place, Point> {
  const anchors = new Map<Place, Point>();
  const source = standing(layout.rooms, 'source');
  const destination = standing(layout.rooms, 'destination');
  if (source) {
    const { x } = facing(source.rect, 'right');
    anchors.set('source', { x, y: source.rect.y });
    anchors.set('resolver', { x: layout.building.x + 14.5, y: bottom(source.frame) + 22 });
    ends(anchors, 'source', source, layout.middle);
  }
  if (destination) {
    const onRight = destination.room.column === 'right';
    const x = onRight ? right(destination.rect) - 2 : destination.rect.x + 2;
    anchors.set('destination', { x, y: destination.rect.y + 4 });
    ends(anchors, 'destination', destination, layout.middle);
  }
  anchors.set('outer-door', { x: layout.middle, y: layout.building.y });
  outside(anchors, layout);
  return anchors;
}

/** Door, gate and corridor at one end of the path; both lanes. */
function ends(
  anchors: Map<Place, Point>,
  side: 'source' | 'destination',
  { room, frame, lanes }: PlacedBox & { readonly room: PlacedRoom },
  middle: number,
): void {
  if (lanes === undefined) return;
  const door = facing(frame, room.column).x;
  const wall = facing(room.rect, room.column);
  const gate = wall.x - (wall.out * m.room.wall) / 2;
  anchors.set(`${side}-door`, { x: door, y: lanes.request });
  anchors.set(`${side}-gate`, { x: gate, y: lanes.request });
  anchors.set(`reply-${side}-door`, { x: door, y: lanes.reply });
  anchors.set(`reply-${side}-gate`, { x: gate, y: lanes.reply });
  if (side === 'source') anchors.set('router', { x: middle, y: lanes.request });
  if (side === 'source') anchors.set('reply-router', { x: middle, y: lanes.reply });
}

/** The tube's mark sits between wall and counter, where nothing else is. */
function outside(anchors: Map<Place, Point>, layout: Unanchored): void {
  const target = layout.services.find(({ service }) => service.target);
  if (target === undefined) return;
  const { rect, service } = target;
  const edge = right(layout.building);
  if (service.by === 'gateway') {
    anchors.set('tube', { x: layout.middle, y: bottom(layout.building) });
    anchors.set('counter', { x: right(rect), y: rect.y + 4 });
    anchors.set('counter-foot', { x: rect.x, y: bottom(rect) - 4 });
    return;
  }
  const start = tubeStart(service, layout.rooms);
  const level = start?.column === 'right' ? centre(start.rect).y : centre(rect).y;
  anchors.set('tube', { x: edge + 14, y: level });
  anchors.set('counter', { x: right(rect) - 14, y: rect.y + 1 });
  anchors.set('counter-foot', { x: right(rect) - 14, y: bottom(rect) - 1 });
}
