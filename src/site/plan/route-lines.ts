import { standing } from './anchor.ts';
import { bottom, centre, facing, right } from './geometry.ts';
import type { PlanLayout, Point } from './geometry.ts';
import type { Mark } from './mark.ts';
import type { Place } from './place.ts';

/** A corner of a line; a place where steps are judged, or only a turn. */
export interface Waypoint extends Point {
  readonly place?: Place;
}

const at = (layout: PlanLayout, place: Place): readonly Waypoint[] => {
  const point = layout.anchors.get(place);
  return point ? [{ ...point, place }] : [];
};

/** The way of the request through the building, as far as the trace tells it. */
export function requestWay(layout: PlanLayout, marks: readonly Mark[]): readonly Waypoint[] {
  const source = standing(layout.rooms, 'source');
  if (source?.lanes === undefined) return [];
  const start = { x: facing(source.rect, source.room.column).x, y: source.lanes.request };
  const door = at(layout, 'source-door');
  const rest = sameRoom(layout) ? within(layout) : across(layout, marks);
  return [start, ...door, ...rest];
}

const sameRoom = ({ model }: PlanLayout) => model.sourceRoom === model.destinationRoom;

/** Both ends in one room: the line turns in front of the doors and never meets wall or corridor. */
function within(layout: PlanLayout): readonly Waypoint[] {
  const [door, end] = [layout.anchors.get('source-door'), layout.anchors.get('destination-door')];
  if (door === undefined || end === undefined) return [];
  const x = door.x + 24;
  return [{ x, y: door.y }, { x, y: end.y }, ...inside(layout, 'request')];
}

function across(layout: PlanLayout, marks: readonly Mark[]): readonly Waypoint[] {
  const router = layout.anchors.get('router');
  const toRouter = [...at(layout, 'source-gate'), ...at(layout, 'router')];
  if (router === undefined) return toRouter;
  const gate = layout.anchors.get('destination-gate');
  if (gate === undefined) return [...toRouter, ...leave(layout, router, marks)];
  const x = router.x + 12;
  const turn =
    gate.y === router.y
      ? []
      : [
          { x, y: router.y },
          { x, y: gate.y },
        ];
  return [...toRouter, ...turn, ...at(layout, 'destination-gate'), ...inside(layout, 'request')];
}

/** From the door of the destination's frame to the interface itself. */
function inside(layout: PlanLayout, lane: 'request' | 'reply'): readonly Waypoint[] {
  const end = standing(layout.rooms, 'destination');
  if (end?.lanes === undefined) return [];
  const edge = { x: facing(end.rect, end.room.column).x, y: end.lanes[lane] };
  const door: Place = lane === 'request' ? 'destination-door' : 'reply-destination-door';
  return [...at(layout, door), edge];
}

/** Out of the building by a hatch or a gateway; without either, up to where a door would be. */
function leave(layout: PlanLayout, router: Point, marks: readonly Mark[]): readonly Waypoint[] {
  const kinds = new Set(marks.filter((m) => m.direction === 'forward').map((m) => m.hop?.kind));
  const target = layout.services.find(({ service }) => service.target);
  if (kinds.has('vpc-endpoint') && target?.service.by === 'gateway')
    return [...at(layout, 'tube'), { x: router.x, y: target.rect.y }];
  const outer = at(layout, 'outer-door');
  const leaves = kinds.has('internet-gateway') || kinds.has('nat-gateway') || kinds.has('internet');
  if (!leaves) return [{ x: router.x, y: layout.building.y + 6 }];
  const y = layout.building.y - 40;
  if (target === undefined) return [...outer, { x: router.x, y }];
  const x = centre(target.rect).x + 40;
  return [...outer, { x: router.x, y }, { x, y }, { x, y: target.rect.y }];
}

/** The way back; it enters by the same doors, and by gaps of its own. */
export function replyWay(layout: PlanLayout): readonly Waypoint[] {
  const source = standing(layout.rooms, 'source');
  const end = standing(layout.rooms, 'destination');
  if (source?.lanes === undefined || end?.lanes === undefined) return [];
  const home = { x: facing(source.rect, source.room.column).x, y: source.lanes.reply };
  const start = inside(layout, 'reply').toReversed();
  const last = [...at(layout, 'reply-source-door'), home];
  const door = layout.anchors.get('source-door');
  if (sameRoom(layout) && door) {
    const x = door.x + 12;
    return [...start, { x, y: end.lanes.reply }, { x, y: source.lanes.reply }, ...last];
  }
  const x = layout.middle - 12;
  const level = end.lanes.reply === source.lanes.reply;
  const turn = level
    ? []
    : [
        { x, y: end.lanes.reply },
        { x, y: source.lanes.reply },
      ];
  const gate = at(layout, 'reply-destination-gate');
  return [
    ...start,
    ...gate,
    ...turn,
    ...at(layout, 'reply-router'),
    ...at(layout, 'reply-source-gate'),
    ...last,
  ];
}

/** From an interface of an endpoint to its service: straight out, or around the building. */
export function tubeWay(layout: PlanLayout, start: Point, column: 'left' | 'right', end: Point) {
  if (column === 'right') return [start, { x: end.x, y: start.y }];
  const floor = bottom(layout.view) - 12;
  const riser = right(layout.building) + 14;
  const x = layout.view.x + 11;
  return [
    start,
    { x, y: start.y },
    { x, y: floor },
    { x: riser, y: floor },
    { x: riser, y: end.y },
    end,
  ];
}
