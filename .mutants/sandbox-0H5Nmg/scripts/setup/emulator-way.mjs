import { join } from 'node:path';
import { buildCatalogue } from './catalogue.mjs';
import { findPython } from './find-python.mjs';
import { noWay } from './no-way.mjs';
import { environmentIsReady, makeEnvironment } from './python-environment.mjs';
import { run } from './run.mjs';
import { obtainUv, pythonOfUv } from './uv.mjs';

/** @typedef {import('./progress.mjs').Progress} Progress */
/** @typedef {import('./python-environment.mjs').Tools} Tools */
/** @typedef {{ root: string, home: string, env: NodeJS.ProcessEnv, progress: Progress }} Place */
/**
 * How the emulator is to be had: given by the person, on a Python of ours, or with Docker.
 *
 * @typedef {'endpoint' | 'python' | 'docker'} Way
 */

/**
 * Makes sure that there is a way to an emulator and prepares it; the emulator layer starts it.
 * Throws `no-emulator` (exit 3), naming every way with its command, when there is none.
 *
 * @param {Place} place
 * @returns {Promise<Way>}
 */
export async function ensureEmulatorWay(place) {
  if (place.env['CLOSEDNET_ENDPOINT']) return 'endpoint';
  const { root, home, env, progress } = place;
  const wish = {
    home,
    folder: join(home, 'python'),
    lock: join(root, 'localstack', 'requirements.lock'),
  };
  if (await environmentIsReady(wish)) return 'python';
  const found = await progress.step(
    { en: 'Looking for CPython 3.13', ja: 'CPython 3.13 を探しています' },
    () => toolsOrDocker(place),
  );
  if (found === 'docker') return 'docker';
  await progress.step(
    { en: 'Installing LocalStack and the AWS CLI', ja: 'LocalStack と AWS CLI をインストール中' },
    () => makeEnvironment(wish, found, env),
  );
  await progress.step({ en: 'Indexing the AWS services', ja: 'AWS サービスの索引を作成中' }, () =>
    buildCatalogue(home, env),
  );
  return 'python';
}

/** @param {Place} place */
async function toolsOrDocker(place) {
  const found = await findTools(place);
  if ('python' in found) return found;
  if (await dockerAnswers(place.env)) return 'docker';
  throw noWay(found.refused);
}

/**
 * A CPython 3.13, if need be one that uv brings, and uv itself if it can be had.
 *
 * @param {Pick<Place, 'root' | 'home' | 'env'>} place
 * @returns {Promise<Tools | { refused: import('./find-python.mjs').Refused[] }>}
 */
export async function findTools({ root, home, env }) {
  const { python, others, refused } = await findPython(env);
  const uv = await obtainUv(home, root, python ? [python, ...others] : others, env);
  if (python) return { python, uv };
  if (!uv) {
    const why = {
      en: 'not on PATH, and not to be had from PyPI',
      ja: 'PATH になく、PyPI からも入手できません',
    };
    return { refused: [...refused, { command: 'uv', why }] };
  }
  const brought = await pythonOfUv(uv, home, env);
  if (brought.ok) return { python: brought.python, uv };
  return { refused: [...refused, { command: 'uv', why: brought.why }] };
}

/**
 * Whether a Docker engine with Compose answers, not only its client.
 *
 * @param {NodeJS.ProcessEnv} env
 */
async function dockerAnswers(env) {
  const compose = await run('docker', ['compose', 'version'], { env, timeout: 10_000 });
  if (compose.code !== 0) return false;
  const engine = await run('docker', ['info', '--format', '{{.ServerVersion}}'], {
    env,
    timeout: 10_000,
  });
  return engine.code === 0;
}
