import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { interpreterOf } from './home.mjs';
import { lastLines, run } from './run.mjs';
import { SetupProblem } from './setup-problem.mjs';
import { uvEnvironment } from './uv.mjs';

/** @typedef {import('./python-probe.mjs').Python} Python */
/** @typedef {{ readonly python: Python, readonly uv: string | undefined }} Tools */
/**
 * An environment as wished: its folder (its scripts name it, so it cannot be moved) and its lock.
 *
 * @typedef {{ readonly folder: string, readonly lock: string, readonly home: string }} Wish
 */

const stampOf = (/** @type {string} */ folder) => join(folder, 'closednet-stamp.json');

/**
 * Whether an environment is complete, of this lock file, and where it was made. The stamp is
 * written last, so a killed set-up leaves none; a removed base Python breaks the interpreter link.
 *
 * @param {Wish} wish
 */
export async function environmentIsReady(wish) {
  if (!existsSync(interpreterOf(wish.folder))) return false;
  const stamp = await readFile(stampOf(wish.folder), 'utf8').catch(() => '');
  return stamp === (await stampText(wish));
}

/** @param {Wish} wish */
async function stampText(wish) {
  const lock = createHash('sha256')
    .update(await readFile(wish.lock))
    .digest('hex');
  return `${JSON.stringify({ lock, folder: await realpath(wish.folder) })}\n`;
}

/**
 * Makes an environment anew from its lock file, each package checked against its hash: with uv,
 * and where that fails (an index that only pip knows) with pip.
 *
 * @param {Wish} wish
 * @param {Tools} tools
 * @param {NodeJS.ProcessEnv} env
 */
export async function makeEnvironment(wish, tools, env) {
  const clean = withoutPythonSettings(env);
  const { python, uv } = tools;
  const ways = [];
  if (uv) ways.push(() => withUv(wish, uv, python, clean));
  if (python.ensurepip) ways.push(() => withPip(wish, python, clean));
  let output = 'the module ensurepip is missing';
  for (const way of ways) {
    await rm(wish.folder, { recursive: true, force: true });
    await mkdir(dirname(wish.folder), { recursive: true, mode: 0o700 });
    const ran = await way();
    if (ran.code === 0) return writeFile(stampOf(wish.folder), await stampText(wish));
    output = ran.output;
  }
  throw environmentFailed(wish, python, output);
}

/**
 * uv compiles nothing by itself, and the emulator writes no bytecode: uncompiled, every start
 * would parse LocalStack again.
 *
 * @param {Wish} wish
 * @param {string} uv
 * @param {Python} python
 * @param {NodeJS.ProcessEnv} env
 */
async function withUv(wish, uv, python, env) {
  const options = { env: uvEnvironment(wish.home, env) };
  const interpreter = interpreterOf(wish.folder);
  const made = await run(
    uv,
    ['venv', '--no-project', '--python', python.executable, wish.folder],
    options,
  );
  if (made.code !== 0) return made;
  const words = [
    'pip',
    'install',
    '--python',
    interpreter,
    '--require-hashes',
    '--compile-bytecode',
  ];
  return run(uv, [...words, '-r', wish.lock], options);
}

/**
 * @param {Wish} wish
 * @param {Python} python
 * @param {NodeJS.ProcessEnv} env
 */
async function withPip(wish, python, env) {
  const made = await run(python.executable, ['-m', 'venv', wish.folder], { env });
  if (made.code !== 0) return made;
  const words = ['-m', 'pip', 'install', '--no-cache-dir', '--disable-pip-version-check'];
  const all = [...words, '--require-hashes', '-r', wish.lock];
  return run(interpreterOf(wish.folder), all, { env });
}

/**
 * A shell inside another environment must not lend it ours.
 *
 * @param {NodeJS.ProcessEnv} env
 */
function withoutPythonSettings(env) {
  const { PYTHONHOME: _home, PYTHONPATH: _path, VIRTUAL_ENV: _environment, ...rest } = env;
  return rest;
}

/**
 * @param {Wish} wish
 * @param {Python} python
 * @param {string} output
 */
function environmentFailed(wish, python, output) {
  const end = lastLines(output);
  return new SetupProblem('python-environment-failed', 3, {
    what: {
      en: `The emulator's Python environment could not be made in "${wish.folder}".`,
      ja: `エミュレーター用の Python 環境を「${wish.folder}」に作成できませんでした。`,
    },
    expected: {
      en: `the packages of ${wish.lock}, on ${python.executable}`,
      ja: `${python.executable} 上に ${wish.lock} のパッケージ一式`,
    },
    got: { en: end, ja: end },
    try: {
      en: 'check the network and the free disk space (on Debian also: apt install python3.13-venv), then run this again',
      ja: 'ネットワークとディスクの空きを確認し（Debian では apt install python3.13-venv も）、もう一度実行してください',
    },
  });
}
