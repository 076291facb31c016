import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { projectNode } from './project-node.mjs';
import { run } from './run.mjs';
import { SetupProblem } from './setup-problem.mjs';

/** @typedef {{ packages?: Record<string, { version?: string, optional?: boolean }> }} Lock */

/**
 * Installs the npm packages of the lock file when `node_modules` is not exactly that: missing, of
 * another lock file, of another platform, or left half-made.
 *
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 * @param {import('./progress.mjs').Progress} progress
 */
export async function ensureNodePackages(root, env, progress) {
  if (await packagesMatchLock(root)) return;
  await progress.step({ en: 'Installing npm packages', ja: 'npm パッケージをインストール中' }, () =>
    npmCi(root, env),
  );
}

/**
 * npm writes `node_modules/.package-lock.json` last, so a half-made tree has none or an old one.
 * Optional packages are those of other platforms: only the ones that are there must agree.
 *
 * @param {string} root
 */
export async function packagesMatchLock(root) {
  const wanted = await readLock(join(root, 'package-lock.json'));
  const found = await readLock(join(root, 'node_modules', '.package-lock.json'));
  if (!wanted?.packages || !found?.packages || !projectNode(root)) return false;
  return Object.entries(wanted.packages).every(([path, { version, optional }]) => {
    if (path === '') return true;
    const there = found.packages?.[path];
    return there ? there.version === version : optional === true;
  });
}

/**
 * @param {string} path
 * @returns {Promise<Lock | undefined>}
 */
async function readLock(path) {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * No package of the lock file needs its install script, so none is run.
 *
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 */
async function npmCi(root, env) {
  const [command, ...before] = npmCommand(env);
  const words = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const ran = await run(command, [...before, ...words], { cwd: root, env });
  if (ran.code === 0 && (await packagesMatchLock(root))) return;
  throw npmFailed(ran);
}

/**
 * The npm that started us, or the one on PATH.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {[string, ...string[]]}
 */
export function npmCommand(env) {
  const script = env['npm_execpath'];
  return script && basename(script) === 'npm-cli.js' ? [process.execPath, script] : ['npm'];
}

/** @param {import('./run.mjs').Ran} ran */
function npmFailed(ran) {
  const noNode = ran.code === 0 && {
    en: `npm installed them, but none brings Node 24 for ${process.platform} ${process.arch}`,
    ja: `インストールはできましたが、${process.platform} ${process.arch} 用の Node 24 がありません`,
  };
  const output = whatNpmSaid(ran.output);
  return new SetupProblem('npm-failed', 3, {
    what: {
      en: 'The npm packages could not be installed.',
      ja: 'npm パッケージをインストールできませんでした。',
    },
    expected: {
      en: 'the packages of package-lock.json',
      ja: 'package-lock.json にあるパッケージ',
    },
    got: noNode || { en: output, ja: output },
    try: noNode
      ? { en: 'run this with Node 24.12 or newer', ja: 'Node 24.12 以降で実行してください' }
      : {
          en: 'check the network and the free disk space, then run this again',
          ja: 'ネットワークとディスクの空きを確認し、もう一度実行してください',
        },
  });
}

/**
 * npm says what is wrong first and prints its manual after it.
 *
 * @param {string} output
 */
function whatNpmSaid(output) {
  const lines = output.split('\n').map((line) => line.replace(/^npm (error|ERR!) ?/, ''));
  return lines
    .filter((line) => line.trim() !== '')
    .slice(0, 8)
    .join('\n');
}
