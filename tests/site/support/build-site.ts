import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Builds the pages once for all browser tests. */
export default async function buildSite(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'closednet-site-'));
  process.env['CLOSEDNET_TEST_SITE'] = folder;
  await promisify(execFile)(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: root,
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      CLOSEDNET_SITE_DIR: folder,
    },
  });
  return () => rm(folder, { recursive: true, force: true });
}
