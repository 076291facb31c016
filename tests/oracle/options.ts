import { parseArgs } from 'node:util';
import { allFeatures, type Feature } from './generate/feature.ts';

export interface Options {
  readonly first: number;
  readonly seeds: number;
  readonly flows: number;
  readonly only: Feature | undefined;
  /** How many disagreements of a seed are made small and shown. */
  readonly shown: number;
  /** Whether answers and figures are kept, the former for machines whose kernel cannot be asked. */
  readonly record: boolean;
}

/** `--seeds 200 --flows 60`, `--seed 17` alone, `--only nat-gateway`. Throws `RangeError`. */
export function readOptions(words: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...words],
    options: {
      seed: { type: 'string' },
      seeds: { type: 'string' },
      flows: { type: 'string' },
      only: { type: 'string' },
      shown: { type: 'string' },
      record: { type: 'boolean' },
    },
  });
  const only = allFeatures.find((feature) => feature === values.only);
  if (values.only !== undefined && only === undefined)
    throw new RangeError(`--only takes one of ${allFeatures.join(', ')}, not "${values.only}"`);
  const first = count('--seed', values.seed, 1);
  return {
    first,
    seeds: count('--seeds', values.seeds, values.seed === undefined ? 200 : 1),
    flows: count('--flows', values.flows, 60),
    shown: count('--shown', values.shown, 2),
    only,
    record: values.record === true,
  };
}

function count(option: string, text: string | undefined, usual: number): number {
  if (text === undefined) return usual;
  if (!/^\d{1,6}$/.test(text)) throw new RangeError(`${option} takes a number, not "${text}"`);
  return Number(text);
}
