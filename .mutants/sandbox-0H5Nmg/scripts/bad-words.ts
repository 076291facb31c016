import { nearest } from '#problem/nearest.ts';
import { Problem } from '#problem/problem.ts';
import { verbNames } from './verbs.ts';

export function unknownVerb(name: string): Problem {
  const near = nearest(name, verbNames);
  const attempt = near === undefined ? 'npx closednet --help' : `npx closednet ${near}`;
  return new Problem('unknown-verb', 2, {
    what: {
      en: `closednet has no verb "${name}".`,
      ja: `closednet に「${name}」という動詞はありません。`,
    },
    expected: { en: verbNames.join(' '), ja: verbNames.join(' ') },
    try: { en: attempt, ja: attempt },
  });
}

/** Words behind a verb that it does not take; an option that is nearly one of its own is named. */
export function badWords(
  name: string,
  usage: string,
  options: readonly string[],
  error: unknown,
): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const option = /'(-[^\s']+)/.exec(message)?.[1];
  const known = options.map((one) => `--${one}`);
  const near = option === undefined ? undefined : nearest(option, known);
  const got = option ?? message;
  const expected = `npx closednet ${name} ${usage}`.trim();
  const attempt = `npx closednet ${name} ${near !== undefined && near !== option ? near : '--help'}`;
  return new Problem('bad-usage', 2, {
    what: { en: `"${name}" was not understood.`, ja: `「${name}」の書き方が正しくありません。` },
    expected: { en: expected, ja: expected },
    got: { en: got, ja: got },
    try: { en: attempt, ja: attempt },
  });
}
