import { accessSync, constants, readdirSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { probePython, unfitForEmulator } from './python-probe.mjs';
import { SetupProblem } from './setup-problem.mjs';

/** @typedef {import('./language.mjs').Words} Words */
/** @typedef {import('./python-probe.mjs').Python} Python */
/** @typedef {{ readonly command: string, readonly why: Words }} Refused */

/**
 * Finds a CPython 3.13 that runs, nearest wish first: `CLOSEDNET_PYTHON` (binding when set), each
 * `python3.13` on PATH, each `python3` and `python` on PATH, those of pyenv.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ python?: Python, others: Python[], refused: Refused[] }>}
 *   `others` are Pythons that run but are not 3.13; `refused` says why each was passed over.
 */
export async function findPython(env) {
  const wish = env['CLOSEDNET_PYTHON'];
  /** @type {Python[]} */
  const others = [];
  /** @type {Refused[]} */
  const refused = [];
  for (const command of wish ? [wish] : pythonCandidates(env)) {
    const answer = await probePython(command, env);
    const why = answer.ok ? unfitForEmulator(answer) : answer.why;
    if (answer.ok && !why) return { python: answer, others, refused };
    if (answer.ok) others.push(answer);
    if (why) refused.push({ command, why });
  }
  const first = refused[0];
  if (wish && first) throw wishRefused(first);
  return { others, refused };
}

/**
 * Every executable worth asking, in order; two names of one file count once.
 *
 * @param {NodeJS.ProcessEnv} env
 */
export function pythonCandidates(env) {
  const pyenv = env['PYENV_ROOT'] || join(env['HOME'] || homedir(), '.pyenv');
  const versions = join(pyenv, 'versions');
  const found = [
    ...allOnPath('python3.13', env),
    ...allOnPath('python3', env),
    ...allOnPath('python', env),
    ...foldersIn(versions)
      .filter((name) => /^3\.13(\.|$)/.test(name))
      .map((name) => join(versions, name, 'bin', 'python3'))
      .filter(isExecutable),
  ];
  const seen = new Set();
  return found.filter((command) => {
    const file = realpathSync(command);
    return !seen.has(file) && seen.add(file);
  });
}

/**
 * Every executable of a name on PATH, not only the first: the first may be a shim that fails.
 *
 * @param {string} name
 * @param {NodeJS.ProcessEnv} env
 */
export function allOnPath(name, env) {
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, name)).filter(isExecutable);
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} folder */
function foldersIn(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** @param {Refused} refused */
function wishRefused({ command, why }) {
  return new SetupProblem('python-refused', 3, {
    what: {
      en: `CLOSEDNET_PYTHON names "${command}", which cannot run the emulator.`,
      ja: `CLOSEDNET_PYTHON の「${command}」ではエミュレーターを実行できません。`,
    },
    expected: { en: 'CPython 3.13', ja: 'CPython 3.13' },
    got: why,
    try: {
      en: 'name another, or unset CLOSEDNET_PYTHON and let closednet look',
      ja: '別の Python を指定するか、CLOSEDNET_PYTHON を外して自動検出に任せてください',
    },
  });
}
