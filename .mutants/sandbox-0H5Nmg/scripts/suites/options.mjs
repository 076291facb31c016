import { parseArgs } from 'node:util';
import { spokenLanguage } from '../setup/language.mjs';
import { SetupProblem } from '../setup/setup-problem.mjs';

const suiteNames = ['format', 'lint', 'types', 'python', 'unit', 'browser'];

const options = /** @type {const} */ ({
  help: { type: 'boolean', short: 'h' },
  lang: { type: 'string' },
  only: { type: 'string' },
});

/**
 * What was asked of `npm test`: which suites, and parts of the names of vitest's files. Throws
 * `SetupProblem` `bad-usage` (exit 2).
 *
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
export function readTestOptions(args, env) {
  const language = spokenLanguage(args, env);
  const { values, positionals: filters } = parse(args);
  const only = values.only?.split(',') ?? (filters.length > 0 ? ['unit'] : suiteNames);
  const unknown = only.find((name) => !suiteNames.includes(name));
  if (unknown !== undefined) throw badUsage(`--only ${unknown}`);
  return { language, help: values.help ?? false, only, filters };
}

/** @param {readonly string[]} args */
function parse(args) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw badUsage(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error));
  }
}

/** @param {string} got */
function badUsage(got) {
  const usage = `npm test -- [--only ${suiteNames.join(',')}] [FILE…]`;
  return new SetupProblem('bad-usage', 2, {
    what: { en: '"npm test" was not understood.', ja: '「npm test」の書き方が正しくありません。' },
    expected: { en: usage, ja: usage },
    got: { en: got, ja: got },
    try: { en: 'npm test -- --help', ja: 'npm test -- --help' },
  });
}

/** @type {Readonly<Record<'en' | 'ja', string>>} */
export const testHelp = {
  en: `npm test [-- OPTIONS] [FILE…]

Installs what is missing, then runs every test there is and ends with one line,
"N passed, N failed". Exit code 1 when one failed, 3 when no emulator can be had.

  --only LIST    some suites: ${suiteNames.join(',')}
  FILE…          vitest's files whose path holds one of these words (implies --only unit)
  --lang en|ja   language of the messages`,
  ja: `npm test [-- オプション] [ファイル…]

足りないものをインストールし、すべてのテストを実行して、最後の行に
「N passed, N failed」を出力します。失敗があれば終了コード 1、エミュレーターの
手段がなければ 3 です。

  --only LIST    一部のテストだけ：${suiteNames.join(',')}
  ファイル…      パスにこの語を含む vitest のファイル（--only unit とみなします）
  --lang en|ja   メッセージの言語`,
};
