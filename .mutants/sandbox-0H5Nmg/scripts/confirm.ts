import { createInterface } from 'node:readline/promises';
import { Problem } from '#problem/problem.ts';
import type { Words } from '#request/words.ts';
import type { Call } from './verb.ts';

/**
 * Asks before something is lost; `--yes` answers it. Where nobody can be asked, a problem says so
 * instead of going ahead.
 */
export async function confirm({ terminal, options }: Call, question: Words): Promise<boolean> {
  if (options['yes'] === true) return true;
  if (!process.stdin.isTTY || terminal.json) throw unasked(question);
  terminal.line(terminal.words(question));
  const asker = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await asker.question('[y/N] ');
  asker.close();
  return /^(y|yes|はい)$/i.test(answer.trim());
}

function unasked(question: Words): Problem {
  return new Problem('not-confirmed', 2, {
    what: question,
    expected: { en: 'an answer, or --yes', ja: '回答、または --yes' },
    got: { en: 'no terminal to ask on', ja: '確認できるターミナルがありません' },
    try: { en: 'the same command with --yes', ja: '同じコマンドに --yes を付けてください' },
  });
}
