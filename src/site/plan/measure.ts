/** How much width the drawing has: up to 640 px, up to 1000, or more. */
export type WidthClass = 'narrow' | 'panel' | 'wide';

/** Measures of a drawing, in its own units, which are pixels where it is as wide as its class begins. */
export interface Measure {
  /** Rooms on both sides of the corridor, or on its right side alone. */
  readonly columns: 1 | 2;
  readonly room: number;
  readonly corridor: number;
  /** Of a service beside the building; under it where there is one column. */
  readonly service: number;
  /** Of a place in the strip above. */
  readonly place: number;
}

export const measures: Readonly<Record<WidthClass, Measure>> = {
  narrow: { columns: 1, room: 206, corridor: 70, service: 132, place: 110 },
  panel: { columns: 2, room: 172, corridor: 148, service: 112, place: 136 },
  wide: { columns: 2, room: 220, corridor: 190, service: 150, place: 180 },
};

/** The class for a width in CSS pixels. */
export function widthClass(pixels: number): WidthClass {
  if (pixels <= 640) return 'narrow';
  return pixels <= 1000 ? 'panel' : 'wide';
}

/** Measures that every class shares. */
export const fixed = {
  street: 24,
  wall: 8,
  pad: 8,
  riser: 26,
  strip: { y: 2, low: 42, high: 76 },
  gap: 32,
  head: 46,
  foot: 10,
  rowGap: 14,
  /** A station's place: the group's name, its frame, and what is left free under it. */
  slot: { height: 126, label: 20, frame: 104 },
  lanes: { out: 10, request: 36, reply: 68, back: 94 },
  door: 26,
  chip: { height: 21, pitch: 26 },
  cell: { height: 38, pitch: 44 },
  hall: { plain: 48, resolver: 90 },
  resolver: { width: 104, height: 36 },
  basement: 36,
  band: { last: 66, link: 124 },
  box: { height: 32 },
  service: { height: 60 },
  gate: 13,
  mark: 12.5,
} as const;
