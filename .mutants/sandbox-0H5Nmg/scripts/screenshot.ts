/**
 * `node scripts/screenshot.ts`: draws the README's picture anew, as `src/site/public/readme.png`.
 * It shows the real page of L03 from the real server, on an emulator and in a home of its own.
 * The clock stands still; the ids are those that the emulator drew.
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { ensureEmulator, findEmulator } from '#emulator/emulator.ts';
import { loadLabs } from '#labs/load.node.ts';
import { createSession, type Session } from '#labs/session.ts';
import { addressOf, readSiteRecord } from '#server/record.ts';
import { serve } from '#server/serve.ts';
import { sessionService } from '#server/session-service.ts';
import type { Home } from '#state/home.ts';
import { testHome } from '../tests/support/test-home.ts';
import { findChromium } from './setup/find-chromium.mjs';
import { openTerminal } from './terminal/terminal.ts';

const lab = 'L03';
const { say, line } = openTerminal('en', false);
const home = await testHome();
const picture = join(home.projectRoot, 'src/site/public/readme.png');

try {
  const { session, service } = await openLab(home);
  const site = await serve({ home, port: 4321, service, say });
  try {
    await session.start(lab);
    await session.reveal(lab);
    await photograph(await pageOf(session));
  } finally {
    await site.stop();
  }
  line(picture);
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

/** The lesson's address, with the run's token for the browser to show. */
async function pageOf(session: Session): Promise<string> {
  const record = await readSiteRecord(home);
  if (!record) throw new Error('the site is up and has left no record');
  return addressOf(record, `/en/labs/${session.lab(lab).slug}/`);
}

async function photograph(address: string): Promise<void> {
  const executablePath = findChromium(process.env, () => chromium.executablePath());
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    // Chromium's sandbox refuses root, who is the only user of many containers.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage({
      viewport: { width: 1280, height: 800 },
      colorScheme: 'light',
      reducedMotion: 'reduce',
      locale: 'en-GB',
      timezoneId: 'UTC',
    });
    await page.goto(address);
    await showPath(page);
    await page.screenshot({ path: picture, animations: 'disabled', caret: 'hide' });
  } finally {
    await browser.close();
  }
}

/** Waits for the drawing and for the letters, which arrive after the page. */
async function showPath(page: Page): Promise<void> {
  await page.locator('path-view svg.plan').first().waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
