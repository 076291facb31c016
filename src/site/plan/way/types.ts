import type { Point } from '../geometry.ts';
import type { PlacedBuilding, PlacedStation } from '../layout/types.ts';

/** A corner of a line; where steps are judged, the number of the first. */
export interface Waypoint extends Point {
  readonly step?: number;
}

/** Where the marks of a place stand: the first on `point`, each further one `shift` beyond. */
export interface Spot {
  readonly point: Point;
  readonly shift: Point;
}

/** A channel is a free strip in which lines turn: a corridor, the gap under the sky, a band. */
export type Channel =
  | { readonly kind: 'corridor'; readonly of: number }
  | { readonly kind: 'gap' }
  | { readonly kind: 'band'; readonly under: number; readonly level: 'upper' | 'lower' };

/** Where a line enters a channel, and how it came there, the channel's end last. */
export interface Dock {
  readonly channel: Channel;
  readonly heading: 'across' | 'along';
  readonly way: readonly Waypoint[];
}

/** Something a line visits. */
export type Node =
  | { readonly kind: 'station'; readonly of: number; readonly station: PlacedStation }
  | {
      readonly kind: 'gate';
      readonly of: number;
      readonly building: PlacedBuilding;
      readonly gate: PlacedBuilding['gates'][number];
    }
  | { readonly kind: 'transit' }
  | { readonly kind: 'place'; readonly id: string }
  | { readonly kind: 'service' }
  | { readonly kind: 'nowhere'; readonly of: number };

export type Direction = 'forward' | 'reply';
