import { SetupProblem } from './setup-problem.mjs';

/** @typedef {import('./language.mjs').Words} Words */

/**
 * Each way to an emulator with the command that opens it, in the order they are looked for.
 *
 * @type {readonly { readonly way: Words, readonly command: string }[]}
 */
export const ways = [
  {
    way: {
      en: 'an emulator of ours that runs already',
      ja: '起動済みの closednet エミュレーターを使う',
    },
    command: 'CLOSEDNET_ENDPOINT=http://127.0.0.1:4566 CLOSEDNET_TOKEN=… npm start',
  },
  {
    way: { en: 'a Python that you name', ja: 'Python を指定する' },
    command: 'CLOSEDNET_PYTHON=/path/to/python3.13 npm start',
  },
  {
    way: { en: 'Debian 13, Ubuntu 25.04 or newer', ja: 'Debian 13、Ubuntu 25.04 以降' },
    command: 'sudo apt install python3.13 python3.13-venv',
  },
  {
    way: { en: 'macOS with Homebrew', ja: 'macOS（Homebrew）' },
    command: 'brew install python@3.13',
  },
  { way: { en: 'pyenv', ja: 'pyenv' }, command: 'pyenv install 3.13' },
  {
    way: { en: 'uv', ja: 'uv' },
    command: 'python3 -m pip install --user uv && uv python install 3.13',
  },
  {
    way: { en: 'Docker: start its engine', ja: 'Docker：エンジンを起動する' },
    command: 'docker compose version && docker info',
  },
];

/**
 * The end of the chain: what was looked at and why it would not do, and each way with its command.
 *
 * @param {readonly { readonly command: string, readonly why: Words }[]} refused
 */
export function noWay(refused) {
  return new SetupProblem('no-emulator', 3, {
    what: {
      en: 'There is nothing on this machine to run the emulated AWS (LocalStack) on.',
      ja: 'このマシンには AWS エミュレーター（LocalStack）を動かす手段がありません。',
    },
    expected: {
      en: 'CPython 3.13, or a Docker engine with Compose',
      ja: 'CPython 3.13、または Compose の使える Docker エンジン',
    },
    got: { en: found(refused, 'en'), ja: found(refused, 'ja') },
    try: { en: commands('en'), ja: commands('ja') },
  });
}

/**
 * @param {readonly { readonly command: string, readonly why: Words }[]} refused
 * @param {import('./language.mjs').Language} language
 */
function found(refused, language) {
  const docker = { en: 'no engine answers', ja: 'エンジンが応答しません' };
  const all = [...refused, { command: 'docker', why: docker }];
  return all.map(({ command, why }) => `${command}: ${why[language]}`).join('\n');
}

/** @param {import('./language.mjs').Language} language */
function commands(language) {
  const intro = { en: 'one of these, then npm start:', ja: '次のいずれかの後に npm start：' };
  const lines = ways.map(({ way, command }) => `${way[language]}\n    ${command}`);
  return [intro[language], ...lines].join('\n');
}
