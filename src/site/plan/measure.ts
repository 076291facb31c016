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
  panel: { columns: 2, room: 190, corridor: 150, service: 128, place: 146 },
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
  strip: { y: 2, low: 42, high: 71 },
  gap: 22,
  head: 41,
  foot: 8,
  rowGap: 12,
  /** A station's place: the group's name, its frame, and what is left free under it. */
  slot: { height: 103, label: 19, frame: 80 },
  lanes: { out: 6, request: 27, reply: 53, back: 74 },
  /** Half of a gap in a room's wall: those of two lanes do not meet. */
  opening: 10,
  door: 26,
  chip: { height: 21, pitch: 24 },
  cell: { height: 38, pitch: 42 },
  hall: { plain: 40, resolver: 73 },
  resolver: { width: 108, height: 36 },
  basement: 28,
  band: { last: 48, link: 116 },
  box: { height: 32 },
  service: { height: 60 },
  gate: 13,
  mark: 12.5,
} as const;
