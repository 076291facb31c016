/** Where a lab stands on the map, counted from the top left. */
export interface MapPlace {
  readonly column: number;
  readonly row: number;
}

export const columns = 7;
export const rows = 8;

const at = (column: number, row: number): MapPlace => ({ column, row });

/**
 * Set by hand, once for a catalogue that changes rarely: every lab right of what it needs, each arc
 * in rows of its own, and as few lines as can be past a lab that they do not belong to.
 */
export const mapPlaces: Readonly<Record<string, MapPlace>> = {
  L01: at(0, 0),
  L02: at(1, 0),
  L03: at(2, 0),
  L04: at(2, 1),
  L05: at(3, 1),
  L07: at(3, 2),
  L08: at(4, 2),
  L06: at(5, 2),
  L09: at(2, 3),
  L10: at(5, 3),
  L11: at(4, 4),
  L12: at(5, 4),
  L15: at(6, 4),
  L13: at(5, 5),
  L16: at(6, 5),
  L14: at(5, 6),
  L17: at(4, 7),
  L18: at(5, 7),
};
