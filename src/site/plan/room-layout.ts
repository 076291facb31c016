import { measure as m } from './geometry.ts';
import type { Column, Lanes, PlacedBox, PlacedRoom, Rect } from './geometry.ts';
import type { Box, PlanModel, Room } from './model.ts';

const slot = m.frame.label + m.frame.height + m.room.gap;
const idleSlot = m.idle.frame + m.idle.gap;

interface Cell {
  readonly room: Room;
  readonly column: Column;
  readonly row: number;
}

/**
 * The source's room opens the left column; the others follow by address, right before left, so
 * that neither an endpoint nor a verdict moves a room.
 */
function cells(model: PlanModel): readonly Cell[] {
  const first = model.rooms.filter((room) => room.id === model.sourceRoom);
  const others = model.rooms.filter((room) => room.id !== model.sourceRoom);
  return [...first, ...others].map((room, i) => ({
    room,
    column: i % 2 === 0 ? 'left' : 'right',
    row: Math.floor(i / 2),
  }));
}

/** The wanted endpoint has a place kept across from the source, whether it is there or not. */
function keeps({ column, row }: Cell, model: PlanModel): boolean {
  return row === 0 && column === 'right' && model.target?.kind === 'service';
}

function mainSlots(cell: Cell, model: PlanModel): number {
  const onPath = cell.room.boxes.filter((box) => box.role !== 'idle').length;
  return Math.max(onPath, keeps(cell, model) ? 1 : 0);
}

function heightOf(cell: Cell, model: PlanModel): number {
  const idle = cell.room.boxes.filter((box) => box.role === 'idle');
  const mayGrow = cell.row === 0 && !idle.some((box) => box.service === model.target?.name) ? 1 : 0;
  const shown = Math.min(idle.length, m.mostIdle) + mayGrow;
  const more = idle.length > m.mostIdle ? 20 : 0;
  const content = mainSlots(cell, model) * slot + shown * idleSlot + more;
  return Math.max(m.room.least, m.room.head + content + m.room.foot);
}

export function placeRooms(model: PlanModel, x: Readonly<Record<Column, number>>) {
  const all = cells(model);
  const rows = Math.max(0, ...all.map((cell) => cell.row + 1));
  const heights = Array.from({ length: rows }, (_, row) =>
    Math.max(...all.filter((cell) => cell.row === row).map((cell) => heightOf(cell, model))),
  );
  return all.map((cell): PlacedRoom => {
    const above = heights.slice(0, cell.row).reduce((sum, height) => sum + height + m.room.gap, 0);
    const rect = {
      x: x[cell.column],
      y: m.roomsTop + above,
      width: m.room.width,
      height: heights[cell.row] ?? 0,
    };
    return furnish(cell, rect, model);
  });
}

function furnish(cell: Cell, rect: Rect, model: PlanModel): PlacedRoom {
  const { room, column } = cell;
  const main = room.boxes.filter((box) => box.role !== 'idle');
  const free = keeps(cell, model) && main.length === 0;
  const waiting = free ? room.boxes.find((box) => box.service === model.target?.name) : undefined;
  const idle = room.boxes.filter((box) => box.role === 'idle' && box !== waiting);
  const top = rect.y + m.room.head;
  const below = top + mainSlots(cell, model) * slot;
  return {
    room,
    column,
    rect,
    boxes: [
      ...main.map((box, i) => mainBox(box, rect, column, top + i * slot, turned(cell, model, box))),
      ...(waiting ? [idleBox(waiting, rect, column, top + 50)] : []),
      ...idle
        .slice(0, m.mostIdle)
        .map((box, i) => idleBox(box, rect, column, below + i * idleSlot)),
    ],
    more: Math.max(0, idle.length - m.mostIdle),
    ...(free && waiting === undefined && { kept: mainFrame(rect, column, top) }),
  };
}

/** A destination on the source's side of the corridor swaps its lanes, so that they never cross. */
const turned = ({ column }: Cell, model: PlanModel, box: Box) =>
  box.role === 'destination' && column === 'left' && model.destinationRoom !== undefined;

function mainFrame(room: Rect, column: Column, top: number): Rect {
  const x = column === 'left' ? room.x + 20 : room.x + room.width - 20 - m.frame.width;
  return { x, y: top + m.frame.label, width: m.frame.width, height: m.frame.height };
}

function mainBox(box: Box, room: Rect, column: Column, top: number, swap: boolean): PlacedBox {
  const frame = mainFrame(room, column, top);
  const width = m.frame.width - 34;
  const x = column === 'left' ? frame.x + m.frame.pad : frame.x + frame.width - m.frame.pad - width;
  const lanes: Lanes = {
    request: frame.y + (swap ? m.lanes.reply : m.lanes.request),
    reply: frame.y + (swap ? m.lanes.request : m.lanes.reply),
  };
  return { box, frame, lanes, rect: { x, y: frame.y + 16, width, height: m.frame.boxHeight } };
}

function idleBox(box: Box, room: Rect, column: Column, top: number): PlacedBox {
  const width = room.width - 2 * m.room.wall - 16;
  const x =
    column === 'left' ? room.x + m.room.wall + 8 : room.x + room.width - m.room.wall - 8 - width;
  const frame = { x, y: top, width, height: m.idle.frame };
  return { box, frame, rect: { x: x + 7, y: top + 4, width: width - 14, height: m.idle.height } };
}
