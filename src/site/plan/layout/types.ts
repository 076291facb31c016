import type { Point, Rect } from '../geometry.ts';
import type { Measure } from '../measure.ts';
import type { Box, Building, Cell, Hatch, OutsidePlace, PlanModel, Room } from '../model/types.ts';

/** The way from a room to its corridor: rightwards from a room on the left. */
export type Facing = 1 | -1;

/** An interface with its groups' frame around it. */
export interface PlacedStation {
  readonly box: Box;
  readonly room: string;
  readonly facing: Facing;
  readonly slot: Rect;
  readonly frame: Rect;
  readonly rect: Rect;
  /** The side of the frame that has the door, and the middle of the room's wall before it. */
  readonly doorX: number;
  readonly gateX: number;
  /** The side of the box that is turned away from the corridor. */
  readonly outerX: number;
}

export interface PlacedChip {
  readonly box: Box;
  readonly rect: Rect;
}

export interface PlacedRoom {
  readonly room: Room;
  readonly facing: Facing;
  readonly rect: Rect;
  readonly stations: readonly PlacedStation[];
  readonly chips: readonly PlacedChip[];
  /** Interfaces for which there was no place, and where that is said. */
  readonly more?: { readonly count: number; readonly at: Point };
  /** The place kept for an endpoint that is not there. */
  readonly kept?: Rect;
}

export interface PlacedCell {
  readonly cell: Cell;
  readonly rect: Rect;
}

/** A gap in the outer wall; requests pass at `x - lane`, answers at `x + lane`. */
export interface Gate {
  readonly id: string;
  readonly kind: 'internet' | 'vpn' | 'bridge' | 'transit' | 'hatch';
  readonly side: 'top' | 'bottom';
  readonly x: number;
  readonly y: number;
}

export interface PlacedHatch {
  readonly hatch: Hatch;
  readonly gate: Gate;
  readonly rect: Rect;
}

export interface PlacedBuilding {
  readonly building: Building;
  readonly rect: Rect;
  readonly corridor: Rect;
  /** Rows of rooms begin and end here; above is the hall, below the basement. */
  readonly roomsTop: number;
  readonly roomsEnd: number;
  readonly rooms: readonly PlacedRoom[];
  readonly cells: readonly PlacedCell[];
  readonly moreCells?: { readonly count: number; readonly at: Point };
  readonly gates: readonly Gate[];
  readonly hatches: readonly PlacedHatch[];
  /** The free strip beneath the building. */
  readonly band: { readonly y: number; readonly height: number };
}

export interface PlacedPlace {
  readonly place: OutsidePlace;
  readonly rect: Rect;
}

export interface PlacedService {
  readonly name: string;
  readonly target: boolean;
  readonly rect: Rect;
  /** Where the tube of its interface ends; where a box is low, that is its middle. */
  readonly side: 'left' | 'right' | 'below';
}

export interface PlanLayout {
  readonly model: PlanModel;
  readonly measure: Measure;
  readonly view: Rect;
  readonly buildings: readonly PlacedBuilding[];
  readonly internet: Rect;
  readonly customer?: Rect;
  readonly places: readonly PlacedPlace[];
  readonly services: readonly PlacedService[];
  readonly resolver?: Rect;
  readonly transit?: Rect;
  readonly title: Rect;
  /** Lines outside turn in the street at the left and in the riser at the right. */
  readonly street: number;
  readonly riser: number;
}
