import { Problem } from '#problem/problem.ts';
import type { Words } from '#request/words.ts';
import type { OptionValues } from './verb.ts';

/** `--seed N`: a whole number from 0 on. Throws `bad-seed` (exit 2) for anything else. */
export function seedOf(value: OptionValues[string]): { readonly seed?: number } {
  if (value === undefined) return {};
  if (typeof value === 'string' && /^\d{1,9}$/.test(value)) return { seed: Number(value) };
  const got = String(value);
  throw new Problem('bad-seed', 2, {
    what: { en: 'The seed is not a number.', ja: 'シードが数値ではありません。' },
    expected: { en: 'a whole number from 0 to 999999999', ja: '0 から 999999999 までの整数' },
    got: { en: got, ja: got },
  });
}

/** How an attempt's seed is shown; `--seed` takes it back. */
export function seedWords(seed: number): Words {
  return { en: `seed ${seed}`, ja: `シード ${seed}` };
}
