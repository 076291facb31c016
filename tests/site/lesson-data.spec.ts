import { lab } from '#lab/L03-silent-notebook/lab.ts';
import { serveFiles } from './support/static-files.ts';
import { expect, siteFolder, test } from './support/site.ts';

const lesson = '/labs/silent-notebook/';

test.describe('a page without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a link of the chain tells its answer only after a choice, and by it', async ({ page }) => {
    const files = await serveFiles(siteFolder);
    await page.goto(`${files.origin}/en${lesson}`);
    const link = page.locator('[data-link="route"]');
    const compare = link.getByText('Compare with ours');
    await expect(compare).toBeHidden();
    await link.getByRole('combobox').selectOption('blackhole');
    await compare.click();
    await expect(link.getByText('Not this one.')).toBeVisible();
    await expect(link.getByText('Right.')).toBeHidden();
    await link.getByRole('combobox').selectOption('none');
    await expect(link.getByText('Right.')).toBeVisible();
    await expect(link.getByText('Not this one.')).toBeHidden();
    await expect(link.locator('strong')).toHaveText('no route');
    await files.close();
  });

  test('chain, words and claims are those of the lab, in both languages', async ({ page }) => {
    const files = await serveFiles(siteFolder);
    for (const lang of ['en', 'ja'] as const) {
      await page.goto(`${files.origin}/${lang}${lesson}`);
      await expect(page.locator('.chain > li')).toHaveCount(lab.chain.length);
      await page.locator('.glossary summary').click();
      await expect(page.locator('.glossary dfn')).toHaveText(
        lab.glossary.map(({ term }) => term[lang]),
      );
      const sources = page.locator('.misread article a');
      expect(await sources.evaluateAll((all) => all.map((a) => a.getAttribute('href')))).toEqual(
        lab.claims.map(({ source }) => source),
      );
    }
    await files.close();
  });
});
