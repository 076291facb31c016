/**
 * `npm run pictures`: takes the pictures of `docs/` anew, for the README. They show real pages from
 * the real server, with L03 broken on an emulator and in a home of its own. The clock stands still;
 * the ids are those that the emulator drew.
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { ensureEmulator, findEmulator } from '#emulator/emulator.ts';
import { loadLabs } from '#labs/load.node.ts';
import { createSession } from '#labs/session.ts';
import { addressOf, readSiteRecord } from '#server/record.ts';
import { serve } from '#server/serve.ts';
import { sessionService } from '#server/session-service.ts';
import type { Home } from '#state/home.ts';
import { testHome } from '../tests/support/test-home.ts';
import { chromiumOptions } from './setup/find-chromium.mjs';
import { openTerminal } from './terminal/terminal.ts';

const lab = 'L03';
const livePlan = 'path-view[data-live] svg.plan';
const { say, line } = openTerminal('en', false);
const home = await testHome();
const folder = join(home.projectRoot, 'docs');

/** Each page with what must be there before it is taken. */
const pictures = [
  { name: 'lesson', path: '/en/labs/silent-notebook/', theme: 'light', shows: livePlan },
  { name: 'lesson-ja', path: '/ja/labs/silent-notebook/', theme: 'dark', shows: livePlan },
  { name: 'home', path: '/en/', theme: 'light', shows: 'svg.plan' },
  { name: 'playground', path: '/en/playground/', theme: 'light', shows: 'svg.plan' },
] as const;

try {
  const { session, service } = await openLab(home);
  const site = await serve({ home, port: 4321, service, say });
  try {
    await session.start(lab);
    await session.reveal(lab);
    await photographAll();
  } finally {
    await site.stop();
  }
} finally {
  await rm(home.path, { recursive: true, force: true });
}

async function openLab(of: Home) {
  const labs = await loadLabs(of.projectRoot);
  const find = () => findEmulator(of);
  const session = createSession({
    home: of,
    labs,
    toCome: [],
    emulator: { find, ensure: () => ensureEmulator(of, say) },
    clock: () => new Date('2026-01-15T09:30:00Z'),
    say,
  });
  return { session, service: sessionService(session, labs, find) };
}

async function photographAll(): Promise<void> {
  const record = await readSiteRecord(home);
  if (!record) throw new Error('the site is up and has left no record');
  const options = chromiumOptions(process.env, () => chromium.executablePath());
  const browser = await chromium.launch(options);
  try {
    for (const { name, path, theme, shows } of pictures) {
      const page = await browser.newPage({
        viewport: { width: 1440, height: 960 },
        colorScheme: theme,
        reducedMotion: 'reduce',
        locale: 'en-GB',
        timezoneId: 'UTC',
      });
      await page.goto(addressOf(record, path));
      await page.locator(shows).filter({ visible: true }).first().waitFor();
      // Letters arrive after the page.
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const file = join(folder, `${name}.png`);
      await page.screenshot({ path: file, animations: 'disabled', caret: 'hide' });
      await page.close();
      line(file);
    }
  } finally {
    await browser.close();
  }
}
