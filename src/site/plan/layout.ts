import { anchorsOf } from './anchor.ts';
import { bottom, measure as m, right } from './geometry.ts';
import type { PlanLayout } from './geometry.ts';
import type { PlanModel } from './model.ts';
import { placeRooms } from './room-layout.ts';
import { placeHatches, placeServices, tubeStart } from './service-layout.ts';

/** Height of the strip under the rooms: the resolver, and the router's name. */
const basement = 66;

/**
 * Gives everything its place, from the model alone: the same network is always drawn the same, and
 * a repaired one moves only what was repaired.
 */
export function layoutPlan(model: PlanModel): PlanLayout {
  const leftX = m.building.x + m.passage;
  const corridorX = leftX + m.room.width;
  const middle = corridorX + m.corridor / 2;
  const rightX = corridorX + m.corridor;
  const rooms = placeRooms(model, { left: leftX, right: rightX });
  const alone = rooms.every((room) => room.column === 'left');
  const edge = alone ? rightX + 96 : rightX + m.room.width + 13;
  const roomsEnd = Math.max(m.roomsTop, ...rooms.map((room) => bottom(room.rect)));
  const building = {
    x: m.building.x,
    y: m.building.y,
    width: edge - m.building.x,
    height: roomsEnd + basement - m.building.y,
  };
  const hatches = placeHatches(model, middle, bottom(building));
  const services = [...placeServices(model, rooms, edge + 29), ...hatches];
  const around = services.some(({ service }) => tubeStart(service, rooms)?.column === 'left');
  const outside = services.filter(({ service }) => service.by !== 'gateway').map((one) => one.rect);
  const deepest = Math.max(bottom(building) + 8, ...services.map((one) => bottom(one.rect) + 6));
  const block = Math.max(0, ...outside.map(bottom)) + 84;
  const view = {
    x: around ? -20 : 0,
    y: 0,
    width: edge + 29 + m.service.width + 6 + (around ? 20 : 0),
    height: Math.max(deepest + (around ? 22 : 0), block),
  };
  const corridor = {
    x: corridorX,
    y: m.roomsTop,
    width: m.corridor,
    height: roomsEnd - m.roomsTop,
  };
  const resolver = { x: leftX, y: roomsEnd + 12, width: 150, height: 44 };
  const placed = { model, view, building, middle, corridor, rooms, services, resolver };
  return { ...placed, anchors: anchorsOf(placed) };
}

/** The title block stands in the corner below the last service. */
export function titleBlock({ view }: PlanLayout, cells: number) {
  const [width, height] = [m.service.width, cells * 21];
  return { x: right(view) - 6 - width, y: bottom(view) - 7 - height, width, height };
}
