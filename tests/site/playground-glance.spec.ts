import { expect, test } from './support/site.ts';

const address = '/en/playground/';

for (const lang of ['en', 'ja'])
  test(`all hops are seen at one glance, and one that is pressed says all: ${lang}`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`${site.origin}/${lang}/playground/`);
    await page.locator('play-ground').hover();
    await expect(page.locator('play-ground[data-ready]')).toBeVisible();
    const cut = () =>
      page.locator('.hops').evaluate((list) => {
        const { top, bottom } = list.getBoundingClientRect();
        return [...list.querySelectorAll('.hop')]
          .map((one) => one.getBoundingClientRect())
          .filter((row) => row.top < top - 1 || row.bottom > bottom + 1).length;
      });
    expect(await cut()).toBe(0);
    const denied = page.locator('.hop[data-v="deny"]');
    await expect(denied.locator('.evid')).toBeHidden();
    await denied.locator('summary').click();
    await expect(denied.locator('.evid')).toBeVisible();
    expect(await cut()).toBeGreaterThan(0);
  });

test('on a phone every hop stands in one line under the verdict, and leads to its row', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${site.origin}${address}`);
  await page.locator('play-ground').hover();
  await expect(page.locator('play-ground[data-ready]')).toBeVisible();
  const strip = page.getByRole('navigation', { name: 'All hops at a glance' }).getByRole('link');
  await expect(strip).toHaveCount(13);
  const tops = await strip.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  expect(new Set(tops).size).toBe(1);
  await page.getByRole('link', { name: 'hop 7: denied' }).click();
  const row = page.locator('.hop[data-step="7"]');
  await expect(row).toBeInViewport();
  await expect(row.locator('.evid')).toBeVisible();
});

test('what a browser finds in a closed fold opens it, whoever asked it to search', async ({
  page,
  site,
}) => {
  await page.goto(`${site.origin}${address}#:~:text=VpcEndpointType`);
  const found = page.locator('.ed details[open]:has(form)').first();
  await expect(found).toBeVisible();
  await expect(found.locator('.held')).toHaveCount(0);
});
