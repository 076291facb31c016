import { bottom, centre, right } from '../geometry.ts';
import type { Rect } from '../geometry.ts';
import { fixed as f } from '../measure.ts';
import type { Measure } from '../measure.ts';
import type { Building, Room } from '../model/types.ts';
import { furnish, roomHeight, type Capacity } from './room.ts';
import type { Gate, PlacedBuilding, PlacedCell, PlacedHatch, PlacedRoom } from './types.ts';

export interface Site {
  readonly measure: Measure;
  readonly top: number;
  /** Its place in the column of buildings. */
  readonly nth: number;
  readonly capacity: Capacity;
  readonly hall: number;
  /** What leads out of the bottom of its corridor, and what comes in at its top. */
  readonly below?: { readonly id: string; readonly kind: 'bridge' | 'transit' };
  readonly above?: { readonly id: string; readonly kind: 'bridge' | 'transit' };
  readonly band: number;
}

/** The columns of a building, the same for all buildings of a drawing. */
export function columnsOf({ columns, room, corridor }: Measure) {
  const first = f.street + f.pad;
  const corridorX = columns === 2 ? first + room : f.street + 4;
  const second = corridorX + corridor;
  return { first, corridorX, second, edge: second + room + f.pad };
}

export function placeBuilding(building: Building, site: Site): PlacedBuilding {
  const { measure, top } = site;
  const { corridorX, edge } = columnsOf(measure);
  const roomsTop = top + site.hall;
  const rooms = placeRooms(building.rooms, roomsTop, site);
  const rowsEnd = Math.max(roomsTop, ...rooms.map(({ rect }) => bottom(rect)));
  const cells = placeCells(building, rowsEnd + f.rowGap, measure);
  const roomsEnd = Math.max(rowsEnd, ...cells.placed.map(({ rect }) => bottom(rect)), cells.end);
  const rect = { x: f.street, y: top, width: edge - f.street, height: roomsEnd + f.basement - top };
  const corridor = {
    x: corridorX,
    y: roomsTop,
    width: measure.corridor,
    height: roomsEnd - roomsTop,
  };
  const hatches = placeHatches(building, site, corridor, bottom(rect));
  return {
    building,
    rect,
    corridor,
    roomsTop,
    roomsEnd,
    rooms,
    cells: cells.placed,
    ...(cells.more && { moreCells: cells.more }),
    gates: [...gatesOf(building, site, rect, corridor), ...hatches.map(({ gate }) => gate)],
    hatches,
    band: { y: bottom(rect), height: site.band },
  };
}

/** The first room opens the left column; the others follow by address, right before left. */
function placeRooms(rooms: readonly Room[], top: number, site: Site): readonly PlacedRoom[] {
  const { measure, capacity } = site;
  const { first, second } = columnsOf(measure);
  const placed: PlacedRoom[] = [];
  let y = top;
  for (const row of rowsOf(rooms, measure.columns)) {
    const height = Math.max(...row.map((room) => (room ? roomHeight(room, capacity) : 0)));
    for (const [n, room] of row.entries()) {
      if (room === undefined) continue;
      const isLeft = measure.columns === 2 && n === 0;
      const rect = { x: isLeft ? first : second, y, width: measure.room, height };
      placed.push(furnish(room, rect, isLeft ? 1 : -1));
    }
    y += height + f.rowGap;
  }
  return placed;
}

/** Pairs across the corridor; a room beside its service stands on the right. */
function rowsOf(
  rooms: readonly Room[],
  columns: Measure['columns'],
): readonly (readonly (Room | undefined)[])[] {
  if (columns === 1) return rooms.map((room) => [room]);
  const beside = rooms.filter((room) => room.besideService);
  if (beside.length === 0) return pairs(rooms);
  const others = rooms.filter((room) => !room.besideService);
  const [left, onRight] =
    others.length > 0
      ? [others, beside]
      : [beside.filter((_, i) => i % 2 === 1), beside.filter((_, i) => i % 2 === 0)];
  return Array.from({ length: Math.max(left.length, onRight.length) }, (_, i) => [
    left[i],
    onRight[i],
  ]);
}

const pairs = (rooms: readonly Room[]) =>
  rooms.flatMap((room, i) => (i % 2 === 0 ? [[room, rooms[i + 1]]] : []));

const mostCells = 6;

function placeCells({ cells }: Building, top: number, measure: Measure) {
  const { first, second } = columnsOf(measure);
  const shown = cells.slice(0, cells.length <= mostCells ? mostCells : mostCells - 1);
  const placed = shown.map((cell, i): PlacedCell => {
    const column = measure.columns === 2 ? i % 2 : 1;
    const y = top + Math.floor(i / measure.columns) * f.cell.pitch;
    const rect = {
      x: column === 0 ? first : second,
      y,
      width: measure.room,
      height: f.cell.height,
    };
    return { cell, rect };
  });
  const count = cells.length - shown.length;
  const y = top + Math.floor(shown.length / measure.columns) * f.cell.pitch;
  const x = second + measure.room / 2;
  if (count === 0) return { placed, end: 0 };
  return { placed, end: y + f.cell.height, more: { count, at: { x, y: y + 23 } } };
}

function gatesOf(
  { internetGateway, vpnGateway }: Building,
  { measure, nth, below, above }: Site,
  rect: Rect,
  corridor: Rect,
): readonly Gate[] {
  const middle = centre(corridor).x;
  const one = measure.columns === 1;
  const aside = one ? right(corridor) + 116 : corridor.x - 30;
  const gates: Gate[] = [];
  const add = (id: string, kind: Gate['kind'], side: Gate['side'], x: number) =>
    gates.push({ id, kind, side, x, y: side === 'top' ? rect.y : bottom(rect) });
  if (internetGateway !== undefined)
    add(internetGateway, 'internet', 'top', nth === 0 ? middle : aside);
  if (vpnGateway !== undefined) add(vpnGateway, 'vpn', 'top', right(corridor) + (one ? 52 : 34));
  if (above) add(above.id, above.kind, 'top', middle);
  if (below) add(below.id, below.kind, 'bottom', middle);
  return gates;
}

/** Services of gateway endpoints stand under the building, the first below the corridor if it is free. */
function placeHatches(
  { hatches }: Building,
  { measure, below }: Site,
  corridor: Rect,
  floor: number,
): readonly PlacedHatch[] {
  const { first, second } = columnsOf(measure);
  const middle = centre(corridor).x;
  const sides =
    measure.columns === 2
      ? [second + measure.room / 2, first + measure.room / 2]
      : [middle + 96, middle + 192];
  const slots = below ? sides : [middle, ...sides];
  const width = measure.columns === 2 ? 104 : 84;
  return hatches.slice(0, slots.length).map((hatch, i) => {
    const x = slots[i] ?? middle;
    const id = hatch.id ?? `no endpoint for ${hatch.service}`;
    return {
      hatch,
      gate: { id, kind: 'hatch', side: 'bottom', x, y: floor },
      rect: { x: x - width / 2, y: floor + 28, width, height: hatch.target ? 46 : f.box.height },
    };
  });
}
