import { lab } from '#lab/L03-silent-notebook/lab.ts';
import { lab as packages } from '#lab/L09-no-matching-distribution/lab.ts';
import { variantOf } from '#labs/variant.ts';
import { serveFiles } from './support/static-files.ts';
import { expect, siteFolder, test } from './support/site.ts';

const lesson = '/en/labs/silent-notebook/';
const usual = variantOf(lab).values;
const own = variantOf(lab, 7).values;

test('a page by itself is written with the values of no seed, and holds no name unfilled', async ({
  page,
}) => {
  const files = await serveFiles(siteFolder);
  for (const { slug, values } of [
    { slug: lab.slug, values: usual },
    { slug: packages.slug, values: variantOf(packages).values },
  ])
    for (const lang of ['en', 'ja']) {
      await page.goto(`${files.origin}/${lang}/labs/${slug}/`);
      const orient = page.locator('[data-step="orient"]');
      await expect(orient).toContainText(values['vpc-cidr'] ?? '');
      const text = (await page.locator('#main').textContent()) ?? '';
      for (const name of Object.keys(values)) expect(text).not.toContain(`{${name}}`);
    }
  // The last of them is that of L09, whose commands are ready to be read.
  await expect(page.locator('code-block var[data-name="bucket-prefix"]').first()).toHaveText(
    'nightly',
  );
  await expect(page.locator('variant-note')).toBeHidden();
  await files.close();
});

test.describe('of a variant that runs', () => {
  test.use({ moment: 'no way out' });

  test('text, observations, causes and claims carry the own values', async ({ page, site }) => {
    site.service.vary(7, own);
    await site.open(page, lesson);
    await expect(page.locator('variant-note')).toContainText('Variant 7');
    const orient = page.locator('[data-step="orient"]');
    for (const name of ['vpc-cidr', 'notebook-address', 'first-subnet', 'studio-group'])
      await expect(orient).toContainText(own[name] ?? '');
    await expect(page.locator('figure.term figcaption').first()).toContainText(
      `notebook ${own['notebook-address']}`,
    );
    await expect(page.locator('diagnose-sheet')).toContainText(`lies in ${own['vpc-cidr']}`);
    await expect(page.locator('[data-condition="put-events"]')).toContainText(
      own['studio-group'] ?? '',
    );
  });

  test('without a seed nothing is said of variants', async ({ page, site }) => {
    await site.open(page, lesson);
    await expect(page.locator('start-lab [data-status]')).toContainText('100000000001');
    await expect(page.locator('variant-note')).toBeHidden();
    await expect(page.locator('[data-step="orient"]')).toContainText(usual['vpc-cidr'] ?? '');
  });

  test('commands take the own values', async ({ page, site }) => {
    const { values } = variantOf(packages, 7);
    const prefix = page.locator('code-block var[data-name="bucket-prefix"]').first();
    site.service.vary(7, values);
    await site.open(page, `/en/labs/${packages.slug}/`);
    await expect(prefix).toHaveText(values['bucket-prefix'] ?? '');
  });
});
