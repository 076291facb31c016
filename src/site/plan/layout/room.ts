import { centre, right } from '../geometry.ts';
import type { Rect } from '../geometry.ts';
import { fixed as f } from '../measure.ts';
import type { Box, Room } from '../model/types.ts';
import type { Facing, PlacedChip, PlacedRoom, PlacedStation } from './types.ts';

/** What a room holds whatever stands in it: rooms of one network are alike, so that nothing moves. */
export type Capacity = 'tall' | 'short' | 'low';

const content: Readonly<Record<Capacity, number>> = {
  tall: 2 * f.slot.height + f.chip.height,
  short: f.slot.height + 2 * f.chip.pitch,
  low: 4 * f.chip.pitch,
};

const slotsOf = ({ stations, keeps }: Room) => Math.max(stations.length, keeps ? 1 : 0);

export function roomHeight(room: Room, capacity: Capacity): number {
  const stations = slotsOf(room) * f.slot.height;
  const chips = room.chips.length > 0 ? f.chip.height : 0;
  return f.head + Math.max(content[capacity], stations + chips) + f.foot;
}

/** Puts a room's stations first, then as many chips as there is place for; the rest is counted. */
export function furnish(room: Room, rect: Rect, facing: Facing): PlacedRoom {
  const top = rect.y + f.head;
  const stations = room.stations.map((box, i) =>
    placeStation(box, rect, facing, top + i * f.slot.height, room.id),
  );
  const below = top + slotsOf(room) * f.slot.height;
  const space = Math.floor(
    (rect.y + rect.height - f.foot - below + f.chip.pitch - f.chip.height) / f.chip.pitch,
  );
  const fits = room.chips.length <= space;
  const shown = fits ? room.chips : room.chips.slice(0, Math.max(0, space - 1));
  const count = room.chips.length - shown.length;
  const at = { x: centre(rect).x, y: below + shown.length * f.chip.pitch + 15 };
  const kept = room.keeps && room.stations.length === 0;
  return {
    room,
    facing,
    rect,
    stations,
    chips: shown.map((box, i) => placeChip(box, rect, below + i * f.chip.pitch)),
    ...(count > 0 && { more: { count, at } }),
    ...(kept && { kept: frameOf(rect, facing, top) }),
  };
}

function frameOf(room: Rect, facing: Facing, top: number): Rect {
  const width = room.width - 2 * f.wall - f.pad - f.door;
  const x = facing === 1 ? room.x + f.wall + f.pad : right(room) - f.wall - f.pad - width;
  return { x, y: top + f.slot.label, width, height: f.slot.frame };
}

function placeStation(
  box: Box,
  room: Rect,
  facing: Facing,
  top: number,
  roomId: string,
): PlacedStation {
  const frame = frameOf(room, facing, top);
  const [outer, inner] = [8, 15];
  const x = frame.x + (facing === 1 ? outer : inner);
  const rect = { x, y: frame.y + 8, width: frame.width - outer - inner, height: frame.height - 16 };
  const gate = f.wall / 2;
  return {
    box,
    room: roomId,
    facing,
    slot: { x: room.x + f.wall, y: top, width: room.width - 2 * f.wall, height: f.slot.height },
    frame,
    rect,
    doorX: facing === 1 ? right(frame) : frame.x,
    gateX: facing === 1 ? right(room) - gate : room.x + gate,
    outerX: facing === 1 ? rect.x : right(rect),
  };
}

function placeChip(box: Box, room: Rect, y: number): PlacedChip {
  const x = room.x + f.wall + f.pad;
  const width = room.width - 2 * (f.wall + f.pad);
  return { box, rect: { x, y, width, height: f.chip.height } };
}
