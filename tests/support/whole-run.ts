/** Whether all is tried, and not some of what is alike: `CLOSEDNET_ALL=1 npm test`. */
export const isWhole = process.env['CLOSEDNET_ALL'] !== undefined;

/** All of what is alike where all is tried, and otherwise every second one. */
export function someOf<T>(all: readonly T[]): readonly T[] {
  return all.filter((_, i) => isWhole || i % 2 === 0);
}

/** Each in both languages where all is tried, and otherwise in one of them, in turns. */
export function inLanguages<T>(all: readonly T[]): readonly (readonly [T, 'en' | 'ja'])[] {
  const both = all.flatMap((one) => [[one, 'en'] as const, [one, 'ja'] as const]);
  return both.filter((_, i) => isWhole || i % 4 === 0 || i % 4 === 3);
}
