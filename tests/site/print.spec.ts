import { expect, test } from './support/site.ts';

test.use({ moment: 'shut door', viewport: { width: 794, height: 1123 } });

test('a lesson on paper: text, one plan, every hop, and nothing to press', async ({
  page,
  site,
}) => {
  await site.open(page, '/en/labs/silent-notebook/');
  await expect(page.locator('path-view[data-live] .hop').first()).toBeVisible();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  // Gaps, reasons and notes stay: on paper they are places to write.
  const controls = page.locator('button, path-view select, lab-terminal, next-action');
  await expect(controls.filter({ visible: true })).toHaveCount(0);
  await expect(page.locator('svg.plan').filter({ visible: true })).toHaveCount(1);
  const hops = page.locator('.hop');
  expect(await hops.count()).toBeGreaterThan(5);
  await expect(hops.filter({ visible: true })).toHaveCount(await hops.count());
  await expect(page.locator('.beside')).toHaveCSS('break-before', 'page');
  const ground = await page.locator('body').evaluate((body) => getComputedStyle(body).colorScheme);
  expect(ground).toContain('light');
});

test('on paper no list is cut off where it would scroll on a screen', async ({ page, site }) => {
  await site.open(page, '/ja/labs/silent-notebook/');
  await expect(page.locator('path-view[data-live] .hop').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const cut = await page
    .locator('.stage, .hops, .beside')
    .evaluateAll((all) =>
      all
        .filter((one) => one.scrollHeight > one.clientHeight + 1 && one.clientHeight > 0)
        .map((one) => one.className),
    );
  expect(cut).toEqual([]);
});
