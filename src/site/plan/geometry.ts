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

export const right = (rect: Rect) => rect.x + rect.width;
export const bottom = (rect: Rect) => rect.y + rect.height;
export const centre = (rect: Rect): Point => ({
  x: rect.x + rect.width / 2,
  y: rect.y + rect.height / 2,
});

/** Whether two areas share more than a common edge. */
export const meet = (a: Rect, b: Rect): boolean =>
  a.x < right(b) && b.x < right(a) && a.y < bottom(b) && b.y < bottom(a);

/** The area with a margin around it; with a negative one, its inside. */
export const grown = ({ x, y, width, height }: Rect, by: number): Rect => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** The area that a stretch of line of a given width takes. */
export function strip(from: Point, to: Point, width: number): Rect {
  const [x, y] = [Math.min(from.x, to.x), Math.min(from.y, to.y)];
  const line = { x, y, width: Math.abs(to.x - from.x), height: Math.abs(to.y - from.y) };
  return grown(line, width / 2);
}

export const around = ({ x, y }: Point, radius: number): Rect => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});
