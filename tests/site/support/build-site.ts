import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Where the pages of a static host stand in the tests. */
export const basePath = '/x/';

/**
 * Builds the pages once for all browser tests: as our server has them, and as `npm run build -- --base
 * /x/` makes them for a static host. One after the other, since Astro's drafts share a folder.
 */
export default async function buildSite(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'closednet-site-'));
  const served = join(folder, 'served');
  const fixed = join(folder, 'static');
  await buildPages([], { CLOSEDNET_SITE_DIR: served, CLOSEDNET_SERVED: '1' });
  await buildPages(['--base', basePath], { CLOSEDNET_SITE_DIR: fixed, CLOSEDNET_SERVED: '' });
  process.env['CLOSEDNET_TEST_SITE'] = served;
  process.env['CLOSEDNET_TEST_STATIC_SITE'] = fixed;
  return () => rm(folder, { recursive: true, force: true });
}

export async function buildPages(
  options: readonly string[],
  settings: NodeJS.ProcessEnv,
): Promise<void> {
  const astro = ['node_modules/astro/bin/astro.mjs', 'build', ...options];
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...settings };
  await promisify(execFile)(process.execPath, astro, { cwd: root, env });
}
