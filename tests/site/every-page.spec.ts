import { readdir } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, siteFolder, test } from './support/site.ts';

/** Pages are dealt out to so many tests, which run side by side. */
const hands = 12;
const widths = [360, 1920];

for (let hand = 0; hand < hands; hand += 1)
  test(`every page, ${hand + 1} of ${hands}: axe in both themes, no scrolling sideways`, async ({
    page,
    site,
  }) => {
    test.setTimeout(240_000);
    const addresses = (await builtPages()).filter((_, i) => i % hands === hand);
    expect(addresses.length).toBeGreaterThan(5);
    await site.open(page, '/en/');
    const wrong: string[] = [];
    for (const address of addresses) {
      await page.goto(`${site.origin}${address}`);
      wrong.push(...(await objections(page)).map((one) => `${address} ${one}`));
    }
    expect(wrong).toEqual([]);
  });

/** Addresses of all pages that were built. */
async function builtPages(): Promise<readonly string[]> {
  const files = await readdir(siteFolder, { recursive: true });
  return files
    .filter((file) => file.endsWith('index.html') && file.includes('/'))
    .map((file) => `/${file.replace(/index\.html$/, '')}`)
    .toSorted();
}

async function objections(page: Page): Promise<readonly string[]> {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const light = await axe(page).analyze();
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const dark = await axe(page).withRules(['color-contrast']).analyze();
  const found = [
    ...light.violations.map((one) => ({ ...one, theme: 'light' })),
    ...dark.violations.map((one) => ({ ...one, theme: 'dark' })),
  ].map(({ theme, id, nodes }) => `${theme} ${id}: ${nodes[0]?.html}`);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (excess > 0) found.push(`is ${excess} px too wide at ${width} px`);
  }
  return found;
}

/** Our pages hold no frame of another origin, so that axe needs no page of its own to sum up. */
const axe = (page: Page) => new AxeBuilder({ page }).setLegacyMode(true);
