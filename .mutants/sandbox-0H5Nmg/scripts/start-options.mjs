import { parseArgs } from 'node:util';
import { spokenLanguage } from './setup/language.mjs';
import { SetupProblem } from './setup/setup-problem.mjs';

/** @typedef {import('./setup/language.mjs').Language} Language */
/** @typedef {{ readonly help: boolean, readonly port?: number, readonly language: Language }} StartOptions */

const options = /** @type {const} */ ({
  help: { type: 'boolean', short: 'h' },
  lang: { type: 'string' },
  port: { type: 'string' },
});

/**
 * What was asked of `npm start`. Throws `SetupProblem` `bad-usage` (exit 2) for anything else, so
 * that a slip of the pen is told before the first download.
 *
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {StartOptions}
 */
export function readStartOptions(args, env) {
  const language = spokenLanguage(args, env);
  const { help = false, lang, port } = parse(args);
  if (lang !== undefined && lang !== 'en' && lang !== 'ja') throw badUsage(`--lang ${lang}`);
  if (port === undefined) return { help, language };
  const number = Number(port);
  if (!/^\d+$/.test(port) || number > 65_535) throw badUsage(`--port ${port}`);
  return { help, language, port: number };
}

/** @param {readonly string[]} args */
function parse(args) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw badUsage(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error));
  }
}

/** @param {string} got */
function badUsage(got) {
  return new SetupProblem('bad-usage', 2, {
    what: {
      en: '"npm start" was not understood.',
      ja: '「npm start」の書き方が正しくありません。',
    },
    expected: {
      en: 'npm start -- [--port N] [--lang en|ja]',
      ja: 'npm start -- [--port N] [--lang en|ja]',
    },
    got: { en: got, ja: got },
    try: { en: 'npm start -- --help', ja: 'npm start -- --help' },
  });
}

/** @type {Readonly<Record<Language, string>>} */
export const startHelp = {
  en: `npm start [-- OPTIONS]

Installs what is missing (npm packages, the emulator's Python environment), starts
LocalStack and the site on this machine's loopback, and prints the address to open.
A second npm start joins the one that runs. Ctrl-C stops everything it started.

  --port N        the site's port (default 4321; the next free one when taken)
  --lang en|ja    language of the messages (default: from the locale)
  -h, --help      this text

  CLOSEDNET_HOME      where everything is kept (default: .closednet in the project)
  CLOSEDNET_PYTHON    the CPython 3.13 to run LocalStack on
  CLOSEDNET_ENDPOINT  an emulator of closednet's that runs already, and its
  CLOSEDNET_TOKEN     token

Labs in the terminal: npx closednet --help`,
  ja: `npm start [-- オプション]

足りないもの（npm パッケージ、エミュレーター用の Python 環境）をインストールし、
LocalStack とサイトをこのマシンのループバックで起動して、開くアドレスを表示します。
2 回目の npm start は起動中のものに合流します。Ctrl-C で、起動したものをすべて停止します。

  --port N        サイトのポート（既定は 4321。使用中なら次の空きポート）
  --lang en|ja    メッセージの言語（既定はロケールに従う）
  -h, --help      このヘルプ

  CLOSEDNET_HOME      データの置き場所（既定はプロジェクトの .closednet）
  CLOSEDNET_PYTHON    LocalStack を動かす CPython 3.13
  CLOSEDNET_ENDPOINT  すでに起動している closednet のエミュレーターと、
  CLOSEDNET_TOKEN     そのトークン

ターミナルで演習するには：npx closednet --help`,
};
