import { execFile } from 'node:child_process';
import { readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Problem } from '#problem/problem.ts';
import type { Say } from '#problem/say.ts';
import { writeAtomic } from '#state/atomic.ts';
import type { Home } from '#state/home.ts';
import { withLock } from '#state/lock.ts';
import { sourcesDigest } from './site-sources.ts';

const run = promisify(execFile);

/**
 * The folder of the built pages, built again only when their sources changed. A new build takes
 * the old one's place whole; throws `site-not-built` (exit 3) with what Astro said.
 */
export async function builtSite(home: Home, say: Say): Promise<string> {
  return withLock(home, 'site-build', async () => {
    const site = home.file('site');
    const stamp = home.file('site', 'sources.sha256');
    const digest = await sourcesDigest(home.projectRoot);
    const built = await readFile(stamp, 'utf8').catch(() => '');
    if (built.trim() === digest) return site;
    say({ en: 'Building the pages…', ja: 'ページを作成しています…' });
    const draft = home.file('site-draft');
    await rm(draft, { recursive: true, force: true });
    await build(home, draft);
    await writeAtomic(join(draft, 'sources.sha256'), `${digest}\n`);
    await rm(site, { recursive: true, force: true });
    await rename(draft, site);
    return site;
  });
}

async function build(home: Home, folder: string): Promise<void> {
  const astro = join(home.projectRoot, 'node_modules/astro/bin/astro.mjs');
  try {
    await run(process.execPath, [astro, 'build'], {
      cwd: home.projectRoot,
      env: {
        ...process.env,
        CLOSEDNET_SITE_DIR: folder,
        CLOSEDNET_SERVED: '1',
        ASTRO_TELEMETRY_DISABLED: '1',
        NODE_ENV: 'production',
      },
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch (error) {
    throw notBuilt(error);
  }
}

function notBuilt(error: unknown): Problem {
  const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
  const end = said.trim().split('\n').slice(-12).join('\n');
  return new Problem(
    'site-not-built',
    3,
    {
      what: { en: 'The pages could not be built.', ja: 'ページを作成できませんでした。' },
      expected: { en: 'astro build to end well', ja: 'astro build が正常に終わること' },
      got: { en: end, ja: end },
      try: { en: 'npm run build, to see it all', ja: 'npm run build で全体を確認してください' },
    },
    { cause: error },
  );
}
