import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = resolve(fileURLToPath(new URL('../..', import.meta.url)));

/**
 * The folder that holds everything set-up makes apart from `node_modules`: `$CLOSEDNET_HOME`, or
 * `.closednet` in the project. The same rule as `src/state/home.ts`, for a Node without TypeScript.
 *
 * @param {NodeJS.ProcessEnv} env
 */
export function homeFolder(env) {
  return resolve(projectRoot, env['CLOSEDNET_HOME'] || '.closednet');
}

/**
 * The interpreter of a Python environment that set-up made in a home.
 *
 * @param {string} environment
 */
export function interpreterOf(environment) {
  return join(environment, 'bin', 'python');
}

/**
 * Where that interpreter's packages are.
 *
 * @param {string} environment
 */
export function packagesOf(environment) {
  return join(environment, 'lib', 'python3.13', 'site-packages');
}
