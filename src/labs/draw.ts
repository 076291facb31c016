import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Choices of a variant: the same seed draws the same, and no seed draws the first of everything. */
export interface Draw {
  pick<T>(choices: readonly [T, ...T[]]): T;
  /** A whole number; both ends can be drawn, the first is `least`. */
  between(least: number, most: number): number;
}

export function drawFrom(seed: number | undefined): Draw {
  if (seed === undefined) return { pick: ([first]) => first, between: (least) => least };
  const generator = xoroshiro128plus(spread(seed));
  const between = (least: number, most: number) => uniformInt(generator, least, most);
  return {
    between,
    pick: (choices) => choices[between(0, choices.length - 1)] ?? choices[0],
  };
}

/** Seeds in a row far apart: a generator's first numbers follow its seed too closely. */
function spread(seed: number): number {
  const once = Math.imul(seed ^ (seed >>> 16), 0x45d9f3b);
  const twice = Math.imul(once ^ (once >>> 15), 0x2c1b3c6d);
  return twice ^ (twice >>> 13);
}
