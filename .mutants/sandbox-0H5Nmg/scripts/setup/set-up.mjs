import { ensureEmulatorWay } from './emulator-way.mjs';
import { homeFolder, projectRoot } from './home.mjs';
import { ensureNodePackages } from './node-packages.mjs';
import { endRunning } from './run.mjs';
import { withSetupLock } from './setup-lock.mjs';

/** @typedef {import('./progress.mjs').Progress} Progress */

/**
 * Makes this machine able to run the project: npm packages from the lock file and a way to an
 * emulator, side by side. What is there already costs a few file reads.
 * Throws `SetupProblem` (exit 3).
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {Progress} progress
 */
export async function setUp(env, progress) {
  const home = homeFolder(env);
  return withSetupLock(home, progress, async () => {
    const [way] = await together([
      ensureEmulatorWay({ root: projectRoot, home, env, progress }),
      ensureNodePackages(projectRoot, env, progress),
    ]);
    return way;
  });
}

/**
 * All results, or the first failure once the rest has been ended: none goes on unseen.
 *
 * @template {readonly Promise<unknown>[]} T
 * @param {T} works
 * @returns {Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }>}
 */
async function together(works) {
  try {
    return await Promise.all(works);
  } catch (error) {
    endRunning();
    await Promise.allSettled(works);
    throw error;
  }
}
