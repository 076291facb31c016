import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Runs set-up alone: a second one on the same home waits, and says so. The lock of a set-up that
 * was killed is taken over.
 *
 * @template T
 * @param {string} home
 * @param {import('./progress.mjs').Progress} progress
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withSetupLock(home, progress, work) {
  const path = join(home, 'locks', 'set-up.lock');
  await mkdir(join(home, 'locks'), { recursive: true, mode: 0o700 });
  if (!(await take(path)))
    await progress.step(
      { en: 'Waiting for another set-up to end', ja: '別のセットアップの終了を待っています' },
      async () => {
        while (!(await take(path))) await pause(200);
      },
    );
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

/** @param {string} path */
async function take(path) {
  try {
    await writeFile(path, String(process.pid), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  const holder = Number(await readFile(path, 'utf8').catch(() => ''));
  if (holder > 0 && !lives(holder)) await rm(path, { force: true });
  return false;
}

/** @param {number} pid */
function lives(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
