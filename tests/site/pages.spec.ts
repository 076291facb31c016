import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './support/site.ts';

/** With a lab that runs; as they are built, `every-page.spec.ts` looks at all. */
const pages = ['/', '/labs/silent-notebook/'];
const settled = 'svg.plan, main.text';

for (const lang of ['en', 'ja'])
  for (const path of pages) {
    const address = `/${lang}${path}`;

    for (const colorScheme of ['light', 'dark'] as const)
      test.describe(colorScheme, () => {
        test.use({ colorScheme, moment: 'shut door' });
        test(`${address} has nothing that axe objects to`, async ({ page, site }) => {
          await site.open(page, address);
          await expect(page.locator(settled).first()).toBeVisible();
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
        });
      });

    test.describe('every width', () => {
      test.use({ moment: 'shut door' });
      test(`${address} never scrolls sideways`, async ({ page, site }) => {
        await site.open(page, address);
        await expect(page.locator(settled).first()).toBeVisible();
        for (const width of [360, 390, 768, 1280, 1920]) {
          await page.setViewportSize({ width, height: 900 });
          const excess = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(`${width} px: ${excess} too wide`).toBe(`${width} px: 0 too wide`);
        }
      });
    });
  }

test('the door leads to the language of the browser, and keeps the token', async ({
  page,
  site,
}) => {
  await site.open(page, '/');
  await expect(page).toHaveURL(/\/en\/$/);
  await expect(page.locator('[data-emulator]')).toBeVisible();
});

test('the theme goes round and is kept', async ({ page, site }) => {
  await site.open(page, '/en/');
  const html = page.locator('html');
  const button = page.getByRole('button', { name: /theme/i });
  await button.click();
  await expect(html).toHaveAttribute('data-theme', 'light');
  await button.click();
  await page.reload();
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await button.click();
  await expect(html).not.toHaveAttribute('data-theme');
});

test('the other language is the same page', async ({ page, site }) => {
  await site.open(page, '/en/problems/attempt-lost/');
  await page.getByRole('link', { name: '日本語', exact: true }).click();
  await expect(page).toHaveURL(/\/ja\/problems\/attempt-lost\/$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
});

test('the catalogue names 18 labs and links the ready ones', async ({ page, site }) => {
  await site.open(page, '/en/');
  await expect(page.locator('[data-lab-node]')).toHaveCount(18);
  const map = page.locator('lab-rings');
  await map.getByRole('link', { name: /The silent notebook/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The silent notebook');
});
