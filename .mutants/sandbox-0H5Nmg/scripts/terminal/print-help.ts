import type { Words } from '#request/words.ts';
import { isVerbName, loadVerb, verbNames } from '../verbs.ts';
import type { Verb } from '../verb.ts';
import type { Terminal } from './terminal.ts';

const everywhere: Words = {
  en: 'Every verb: --help, --json (one document on stdout), --lang en|ja.',
  ja: 'すべての動詞で --help、--json（標準出力に一つの文書）、--lang en|ja が使えます。',
};

const codes: Words = {
  en: 'Exit codes: 0 all well · 1 a check fails · 2 bad input · 3 environment not ready.',
  ja: '終了コード: 0 正常 · 1 チェック不合格 · 2 入力の誤り · 3 環境が未準備',
};

/** One verb, for people and, with `--json`, for programs. */
export function printHelp(terminal: Terminal, name: string, verb: Verb): void {
  const { usage, summary, help } = verb;
  if (terminal.json)
    terminal.document({ schema: 'closednet.help/1', verbs: [{ name, usage, summary, help }] });
  terminal.line(terminal.paint('bold', `npx closednet ${name} ${verb.usage}`.trim()));
  terminal.line();
  terminal.line(terminal.words(verb.summary));
  if (verb.help) terminal.line(`\n${terminal.words(verb.help)}`);
  terminal.line(`\n${terminal.words(everywhere)}\n${terminal.words(codes)}`);
}

/** Every verb in one line. */
export async function printVerbs(terminal: Terminal): Promise<void> {
  const verbs = await Promise.all(
    verbNames.filter(isVerbName).map(async (name) => ({ name, ...(await loadVerb(name)) })),
  );
  if (terminal.json)
    terminal.document({
      schema: 'closednet.help/1',
      verbs: verbs.map(({ name, usage, summary }) => ({ name, usage, summary })),
    });
  terminal.line(terminal.paint('bold', 'npx closednet VERB …'));
  terminal.line();
  for (const { name, summary } of verbs)
    terminal.line(`  ${terminal.paint('cyan', name.padEnd(9))} ${terminal.words(summary)}`);
  terminal.line(`\n${terminal.words(everywhere)}\n${terminal.words(codes)}`);
}
