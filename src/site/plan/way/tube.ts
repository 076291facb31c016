import { centre, right } from '../geometry.ts';
import type { Point } from '../geometry.ts';
import type { PlacedService, PlacedStation, PlanLayout } from '../layout/types.ts';
import { levelBelow } from '../layout/level-below.ts';
import { isLevel } from '../layout/services.ts';
import { laneSide } from './nodes.ts';
import type { Direction, Node, Waypoint } from './types.ts';

/**
 * The way through a tube, where the two have one: from the interface of an endpoint to its service,
 * from an attachment to its transit gateway.
 */
export function tubeWay(
  layout: PlanLayout,
  from: Node,
  to: Node,
  direction: Direction,
): readonly Waypoint[] | undefined {
  if (to.kind === 'station' && (from.kind === 'service' || from.kind === 'transit'))
    return tubeWay(layout, to, from, direction)?.toReversed();
  if (from.kind !== 'station') return undefined;
  const { station } = from;
  if (to.kind === 'transit' && station.box.kind === 'attachment')
    return transitTube(layout, station, from.of, laneSide(direction) * 5);
  const service = layout.services.find(({ target }) => target);
  if (to.kind !== 'service' || station.box.service === undefined || service === undefined)
    return undefined;
  return serviceTube(layout, station, service);
}

/** Out of the room's back wall; level with its service straight there, else around the building. */
export function serviceTube(
  layout: PlanLayout,
  { rect, facing, outerX }: PlacedStation,
  service: PlacedService,
): readonly Point[] {
  const { y } = centre(rect);
  const start = { x: outerX, y };
  const end = {
    x: service.side === 'left' ? service.rect.x : right(service.rect),
    y: centre(service.rect).y,
  };
  const { riser } = layout;
  if (facing === -1)
    return isLevel(service, y) && service.side === 'left'
      ? [start, { x: end.x, y }]
      : [start, { x: riser, y }, { x: riser, y: end.y }, end];
  const floor = levelBelow(layout.buildings[0], layout.transit);
  const { street } = layout;
  return [
    start,
    { x: street, y },
    { x: street, y: floor },
    { x: riser, y: floor },
    { x: riser, y: end.y },
    end,
  ];
}

export function transitTube(
  layout: PlanLayout,
  { rect, facing, outerX }: PlacedStation,
  of: number,
  lane: number,
): readonly Point[] {
  const { transit } = layout;
  if (transit === undefined) return [];
  const y = centre(rect).y + lane;
  const x = (facing === 1 ? layout.street : layout.riser) + lane;
  const level = centre(transit).y + (of === 0 ? -11 : 11) + (of === 0 ? lane : -lane) / 2;
  const end = { x: facing === 1 ? transit.x : right(transit), y: level };
  return [{ x: outerX, y }, { x, y }, { x, y: level }, end];
}
