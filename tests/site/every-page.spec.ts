import { readdir } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { isWhole } from '../support/whole-run.ts';
import { expect, siteFolder, test } from './support/site.ts';

/** Pages are dealt out to so many tests, which run side by side. */
const hands = 12;
const widths = [360, 1920];

for (let hand = 0; hand < hands; hand += 1)
  test(`pages, ${hand + 1} of ${hands}: axe in both themes, no scrolling sideways`, async ({
    page,
    site,
  }) => {
    test.setTimeout(240_000);
    const addresses = (await builtPages()).filter((_, i) => i % hands === hand);
    expect(addresses.length).toBeGreaterThan(2);
    await site.open(page, '/en/');
    const wrong: string[] = [];
    for (const address of addresses) {
      await page.goto(`${site.origin}${address}`);
      wrong.push(...(await objections(page)).map((one) => `${address} ${one}`));
    }
    expect(wrong).toEqual([]);
  });

/** Pages made by one template: of prose there are hundreds, of labs each has been looked at. */
const alike = [
  { pages: /^\/(en|ja)\/(problems|codes)\/./, oneIn: 24 },
  { pages: /^\/(en|ja)\/(concepts|labs|present)\/./, oneIn: 4 },
];

/** Addresses of the pages that were built; of those that are alike, some. */
async function builtPages(): Promise<readonly string[]> {
  const files = await readdir(siteFolder, { recursive: true });
  const addresses = files
    .filter((file) => file.endsWith('index.html') && file.includes('/'))
    .map((file) => `/${file.replace(/index\.html$/, '')}`)
    .toSorted();
  const own = addresses.filter((address) => !alike.some(({ pages }) => pages.test(address)));
  const some = alike.map(({ pages, oneIn }) =>
    addresses.filter((address) => pages.test(address)).filter((_, i) => isWhole || i % oneIn === 0),
  );
  return [...own, ...some.flat()];
}

async function objections(page: Page): Promise<readonly string[]> {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.evaluate(axe.source);
  const light = await violations(page);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  // Of what axe looks at, the theme changes the colours alone.
  const dark = await violations(page, ['color-contrast']);
  const found = [...light.map((one) => `light ${one}`), ...dark.map((one) => `dark ${one}`)];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (excess > 0) found.push(`is ${excess} px too wide at ${width} px`);
  }
  return found;
}

/** Axe is put into a page once for both themes: this test opens hundreds. */
function violations(page: Page, rules?: string[]): Promise<readonly string[]> {
  return page.evaluate(async (only) => {
    const options: axe.RunOptions = { resultTypes: ['violations'] };
    if (only) options.runOnly = { type: 'rule', values: only };
    const { violations: found } = await window.axe.run(document, options);
    return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  }, rules);
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
