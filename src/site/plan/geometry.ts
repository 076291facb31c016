import type { Box, PlanModel, Room, Service } from './model.ts';
import type { Place } from './place.ts';

/** Measures of the drawing, in its own units; the picture scales as a whole. */
export const measure = {
  strip: { y: 2, height: 52 },
  building: { x: 13, y: 69 },
  roomsTop: 108,
  passage: 27,
  room: { width: 186, wall: 8, head: 62, foot: 16, gap: 14, least: 96 },
  corridor: 156,
  frame: { width: 124, height: 104, pad: 12, boxHeight: 72, label: 20 },
  idle: { height: 36, frame: 44, gap: 7 },
  service: { width: 142, height: 56, idle: 42, gap: 10 },
  lanes: { request: 32, reply: 72 },
  mostIdle: 5,
} as const;

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Column = 'left' | 'right';

/** Heights at which a room's request and reply cross its wall. */
export interface Lanes {
  readonly request: number;
  readonly reply: number;
}

/** An interface with its security group's frame around it; `lanes` only for those on the path. */
export interface PlacedBox {
  readonly box: Box;
  readonly rect: Rect;
  readonly frame: Rect;
  readonly lanes?: Lanes;
}

export interface PlacedRoom {
  readonly room: Room;
  readonly column: Column;
  readonly rect: Rect;
  readonly boxes: readonly PlacedBox[];
  /** Interfaces for which there was no place. */
  readonly more: number;
  /** The place kept for an endpoint that is not there. */
  readonly kept?: Rect;
}

export interface PlacedService {
  readonly service: Service;
  readonly rect: Rect;
}

export interface PlanLayout {
  readonly model: PlanModel;
  readonly view: Rect;
  readonly building: Rect;
  /** Middle line of the corridor. */
  readonly middle: number;
  readonly corridor: Rect;
  readonly rooms: readonly PlacedRoom[];
  readonly services: readonly PlacedService[];
  readonly resolver: Rect;
  readonly anchors: ReadonlyMap<Place, Point>;
}

export const right = (rect: Rect) => rect.x + rect.width;
export const bottom = (rect: Rect) => rect.y + rect.height;
export const centre = (rect: Rect): Point => ({
  x: rect.x + rect.width / 2,
  y: rect.y + rect.height / 2,
});

/** The side of a room or frame that faces the corridor, and which way that is. */
export function facing(rect: Rect, column: Column): { readonly x: number; readonly out: 1 | -1 } {
  return column === 'left' ? { x: right(rect), out: 1 } : { x: rect.x, out: -1 };
}
