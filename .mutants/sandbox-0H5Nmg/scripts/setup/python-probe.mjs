import { run } from './run.mjs';

/** @typedef {import('./language.mjs').Words} Words */
/**
 * A Python that was run and told what it is.
 *
 * @typedef {{ ok: true, executable: string, major: number, minor: number, version: string,
 *   implementation: string, gil: boolean, ensurepip: boolean, pip: boolean }} Python
 * @typedef {{ ok: false, why: Words }} NoPython
 */

/** Asks an interpreter instead of trusting its name: a pyenv shim may exist and run nothing. */
const question = `
import importlib.util as u, json, platform, sys, sysconfig
print(json.dumps({"executable": sys.executable, "major": sys.version_info[0],
  "minor": sys.version_info[1], "version": platform.python_version(),
  "implementation": platform.python_implementation(),
  "gil": not sysconfig.get_config_var("Py_GIL_DISABLED"),
  "ensurepip": u.find_spec("ensurepip") is not None and u.find_spec("venv") is not None,
  "pip": u.find_spec("pip") is not None}))
`;

/**
 * Runs an interpreter and reads what it says of itself.
 *
 * @param {string} command
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Python | NoPython>}
 */
export async function probePython(command, env) {
  const ran = await run(command, ['-I', '-c', question], { env, timeout: 10_000 });
  if (ran.code !== 0) return { ok: false, why: doesNotRun(ran.output) };
  try {
    return { ok: true, ...JSON.parse(ran.stdout) };
  } catch {
    return { ok: false, why: { en: 'it is no Python', ja: 'Python ではありません' } };
  }
}

/**
 * Why the emulator cannot run on a Python that answered; nothing when it can. LocalStack 4.14.0
 * starts on older ones and then answers every call with an error, so the version is exact.
 *
 * @param {Python} python
 * @returns {Words | undefined}
 */
export function unfitForEmulator(python) {
  const { implementation, version, major, minor, gil } = python;
  if (implementation === 'CPython' && major === 3 && minor === 13 && gil) return undefined;
  const what = `${implementation} ${version}${gil ? '' : 't'}`;
  return { en: `it is ${what}`, ja: `${what} です` };
}

/** @param {string} output */
function doesNotRun(output) {
  const line = output.split('\n').find((text) => text.trim() !== '');
  return line
    ? { en: `it does not run (${line.trim()})`, ja: `実行できません（${line.trim()}）` }
    : { en: 'it does not run', ja: '実行できません' };
}
