import type { Stage } from './stage.ts';

export type Unit = 's' | 'ms' | 'µs' | 'MB' | '×' | '/s' | 'kB' | 'points';

/** One quantity as it came out in each of several runs. */
export interface Figure {
  readonly name: string;
  readonly unit: Unit;
  /** The median is to stay at or below it. */
  readonly goal?: number;
  readonly samples: readonly number[];
}

/** Measures something on the stage, which stands as the cases before it left it. */
export interface Case {
  readonly id: string;
  readonly run: (stage: Stage) => Promise<readonly Figure[]>;
}

/** The middle one, or the mean of the two in the middle. */
export function median(samples: readonly number[]): number {
  if (samples.length === 0) throw new RangeError('no sample, no median');
  const sorted = samples.toSorted((a, b) => a - b);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return middle.reduce((sum, sample) => sum + sample, 0) / middle.length;
}

/** The sample that so great a share of them does not exceed: 0.95 for the slowest but one in twenty. */
export function percentile(samples: readonly number[], share: number): number {
  const found = samples.toSorted((a, b) => a - b)[
    Math.max(0, Math.ceil(samples.length * share) - 1)
  ];
  if (found === undefined) throw new RangeError('no sample, no percentile');
  return found;
}

/** Asks for as many samples, one after the other: what is measured has the machine to itself. */
export async function repeat<T>(count: number, measure: () => Promise<T>): Promise<readonly T[]> {
  const samples: T[] = [];
  while (samples.length < count) samples.push(await measure());
  return samples;
}
