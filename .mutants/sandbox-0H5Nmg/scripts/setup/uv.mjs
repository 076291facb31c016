import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { allOnPath } from './find-python.mjs';
import { probePython, unfitForEmulator } from './python-probe.mjs';
import { lastLines, run } from './run.mjs';

/** @typedef {import('./python-probe.mjs').Python} Python */
/** @typedef {import('./language.mjs').Words} Words */

/**
 * uv, from PATH or from PyPI in the home: it brings a CPython where there is none and installs a
 * lock file six times faster than pip. Nothing when it cannot be had.
 *
 * @param {string} home
 * @param {string} root
 * @param {readonly Python[]} pythons
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string | undefined>}
 */
export async function obtainUv(home, root, pythons, env) {
  const folder = join(home, 'uv');
  const own = join(folder, 'bin', 'uv');
  for (const command of [...allOnPath('uv', env), own])
    if (existsSync(command) && (await answers(command, env))) return command;
  const python = pythons.find(
    (one) => one.major === 3 && one.minor >= 8 && (one.pip || one.ensurepip),
  );
  if (!python) return undefined;
  await rm(folder, { recursive: true, force: true });
  await installUv(folder, join(root, 'localstack', 'requirements-uv.lock'), python, env);
  return (await answers(own, env)) ? own : undefined;
}

/**
 * @param {string} command
 * @param {NodeJS.ProcessEnv} env
 */
async function answers(command, env) {
  return (await run(command, ['--version'], { env, timeout: 10_000 })).code === 0;
}

/**
 * @param {string} folder
 * @param {string} lock
 * @param {Python} python
 * @param {NodeJS.ProcessEnv} env
 */
async function installUv(folder, lock, python, env) {
  const words = [
    '-m',
    'pip',
    'install',
    '--quiet',
    '--no-cache-dir',
    '--require-hashes',
    '-r',
    lock,
  ];
  if (python.pip) {
    await run(python.executable, [...words, '--target', folder], { env });
    return;
  }
  await run(python.executable, ['-m', 'venv', folder], { env });
  await run(join(folder, 'bin', 'python'), words, { env });
}

/**
 * uv leaves nothing outside the home: no cache, and its Pythons beside it.
 *
 * @param {string} home
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function uvEnvironment(home, env) {
  return {
    ...env,
    UV_NO_CACHE: '1',
    UV_PYTHON_INSTALL_DIR: join(home, 'uv', 'pythons'),
    UV_PYTHON_INSTALL_BIN: '0',
  };
}

/**
 * A CPython 3.13 that uv knows, or else downloads into the home.
 *
 * @param {string} uv
 * @param {string} home
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ ok: true, python: Python } | { ok: false, why: Words }>}
 */
export async function pythonOfUv(uv, home, env) {
  const uvEnv = uvEnvironment(home, env);
  const find = () => run(uv, ['python', 'find', '--no-project', '3.13'], { env: uvEnv });
  let found = await find();
  if (found.code !== 0) {
    const install = await run(uv, ['python', 'install', '3.13'], { env: uvEnv });
    found = await find();
    if (found.code !== 0) return { ok: false, why: cannotDownload(install.output) };
  }
  const answer = await probePython(found.stdout.trim(), env);
  if (!answer.ok) return answer;
  const why = unfitForEmulator(answer);
  return why ? { ok: false, why } : { ok: true, python: answer };
}

/** @param {string} output */
function cannotDownload(output) {
  const line = lastLines(output, 1).trim();
  return {
    en: `it could not download CPython 3.13 (${line})`,
    ja: `CPython 3.13 をダウンロードできませんでした（${line}）`,
  };
}
