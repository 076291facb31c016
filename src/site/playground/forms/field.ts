import type { ProblemText } from '#problem/problem.ts';
import type { Words } from '#request/words.ts';

/** What a form asks for, by the names of its fields; a field that is not there is empty. */
export type Fields = Readonly<Record<string, string>>;

/** What was read of a form, or the first thing that is wrong with it. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly field: string; readonly problem: ProblemText };

export const read = <T>(value: T): Reading<T> => ({ ok: true, value });

/** A field that cannot be read: which, what belongs there, what stands there, and something to try. */
export function wrong(
  field: string,
  expected: Words,
  got: string,
  attempt: string,
): Extract<Reading<never>, { readonly ok: false }> {
  const found = got === '' ? { en: 'nothing', ja: '空' } : { en: `"${got}"`, ja: `「${got}」` };
  return {
    ok: false,
    field,
    problem: {
      what: { en: `"${field}" cannot be read.`, ja: `「${field}」を読み取れない。` },
      expected,
      got: found,
      try: { en: attempt, ja: attempt },
    },
  };
}

export const valueOf = (fields: Fields, name: string): string => (fields[name] ?? '').trim();
