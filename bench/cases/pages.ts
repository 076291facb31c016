import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { nextFreePort } from '#emulator/port.ts';
import { listen, type Listening } from '#server/listen.ts';
import { chromiumOptions } from '../../scripts/setup/find-chromium.mjs';
import { buildPages } from '../../tests/site/support/build-site.ts';
import { FixtureService } from '../../tests/site/support/fixture-service.ts';
import { repeat, type Case, type Figure } from '../figure.ts';
import { visit, type Vitals } from '../page-vitals.ts';

const pages = [
  ['home', '/en/'],
  ['lesson L03', '/en/labs/silent-notebook/'],
  ['lesson L03, Japanese', '/ja/labs/silent-notebook/'],
  ['playground', '/en/playground/'],
  ['a concept', '/en/concepts/security-groups/'],
] as const;

/** Core Web Vitals call these good; for blocking time it is Lighthouse that says so. */
const figures = [
  ['largest contentful paint', 'ms', 2500, (one: Vitals) => one.largestPaint],
  ['layout shift', 'points', 0.1, (one: Vitals) => one.layoutShift],
  ['total blocking time', 'ms', 200, (one: Vitals) => one.blockingTime],
  ['JavaScript before a hand is moved, gzip', 'kB', 30, (one: Vitals) => one.scripts / 1000],
] as const;

/**
 * Pages as a first visitor's browser shows them, on a processor slowed four times.
 *
 * @see https://web.dev/articles/vitals
 */
export const pagesCase: Case = {
  id: 'pages',
  async run() {
    const siteFolder = await mkdtemp(join(tmpdir(), 'closednet-bench-site-'));
    const options = chromiumOptions(process.env, () => chromium.executablePath());
    try {
      await buildPages([], { CLOSEDNET_SITE_DIR: siteFolder, CLOSEDNET_SERVED: '1' });
      const service = new FixtureService('nothing runs');
      const server = await listen(await nextFreePort(4600), { siteFolder, service });
      const browser = await chromium.launch(options);
      try {
        return await everyPage(browser, server);
      } finally {
        await browser.close();
        await server.close();
      }
    } finally {
      await rm(siteFolder, { recursive: true, force: true });
    }
  },
};

async function everyPage(browser: Browser, server: Listening): Promise<readonly Figure[]> {
  const measured: Figure[] = [];
  for (const [name, path] of pages) {
    const address = `http://127.0.0.1:${server.port}${path}#token=${server.token}`;
    const visits = await repeat(5, () => visit(browser, address));
    for (const [what, unit, goal, sample] of figures)
      measured.push({ name: `${name}: ${what}`, unit, goal, samples: visits.map(sample) });
  }
  return measured;
}
