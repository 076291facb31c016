import { parseArgs } from 'node:util';
import { Problem } from '#problem/problem.ts';

const usage =
  'npm run autograder -- LAB… --out FILE.zip [--seed N] [--isolation auto|none] [--lang en|ja]';
export const autograderOptions = {
  out: { type: 'string' },
  seed: { type: 'string' },
  isolation: { type: 'string', default: 'auto' },
  lang: { type: 'string' },
} as const;

/** What was asked. Throws `bad-usage` (exit 2). */
export function autograderWords(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: autograderOptions,
      allowPositionals: true,
    });
    const { out, isolation } = values;
    if (positionals.length === 0) throw new TypeError('no LAB');
    if (out === undefined || !out.endsWith('.zip'))
      throw new TypeError(`--out ${out ?? ''}`.trim());
    if (isolation !== 'auto' && isolation !== 'none')
      throw new TypeError(`--isolation ${isolation}`);
    return { values: { ...values, out }, positionals };
  } catch (error) {
    const got = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
    throw new Problem('bad-usage', 2, {
      what: {
        en: '"npm run autograder" was not understood.',
        ja: '「npm run autograder」の書き方が正しくありません。',
      },
      expected: { en: usage, ja: usage },
      got: { en: got, ja: got },
    });
  }
}
