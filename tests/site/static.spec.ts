import { basePath, expect, test } from './support/static-site.ts';
import { walk } from './support/walk.ts';

test('under a base path every link, asset and anchor is alive', async ({ pages }) => {
  const { visited, dead } = await walk(await pages.all(), basePath);
  expect(dead).toEqual([]);
  expect(visited).toContain(pages.at('ja/labs/silent-notebook/'));
  expect(visited.length).toBeGreaterThan(100);
});

for (const lang of ['en', 'ja'])
  test.describe(lang, () => {
    test('a lesson tells what clients said, and each control says what it needs', async ({
      page,
      pages,
    }) => {
      await page.goto(pages.at(`${lang}/labs/silent-notebook/`));
      await expect(page.locator('.term').first()).toBeVisible();
      const start = page.locator('start-lab');
      await expect(start.getByRole('button').first()).toBeDisabled();
      for (const part of ['start-lab', 'check-card', 'hint-ladder'])
        await expect(page.locator(part).first()).toContainText('npm start');
    });

    test('pages of each kind are whole', async ({ page, pages }) => {
      for (const path of ['', 'labs/last-heartbeat/', 'problems/attempt-lost/', 'playground/']) {
        await page.goto(pages.at(`${lang}/${path}`));
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      }
    });
  });

test('a wrong address below /ja/ is answered in Japanese, with the page that it may have meant', async ({
  page,
  pages,
}) => {
  const answer = await page.goto(pages.at('ja/labs/silent-notebok/'));
  expect(answer?.status()).toBe(404);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('このページはない');
  await expect(
    page.locator('header').getByRole('link', { name: 'ラボ', exact: true }),
  ).toBeVisible();
  await expect(page.locator('[data-asked]:visible')).toContainText('ja/labs/silent-notebok/');
  await page.getByRole('link', { name: 'ja/labs/silent-notebook/' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('沈黙するノートブック');
});

test('the door leads to a language below the base path', async ({ page, pages }) => {
  await page.goto(pages.at(''));
  await expect(page).toHaveURL(pages.at('en/'));
});

test('a page of a static host carries its own policy', async ({ page, pages }) => {
  await page.goto(pages.at('en/'));
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(policy).toHaveAttribute('content', /default-src 'none'; script-src 'self'/);
  await expect(policy).not.toHaveAttribute('content', /'unsafe-/);
});

test('the playground traces in the page, where there is no server at all', async ({
  page,
  pages,
}) => {
  await page.goto(pages.at('ja/playground/'));
  await page.locator('play-ground').hover();
  await expect(page.locator('play-ground[data-ready]')).toBeVisible();
  const verdict = page.locator('.verdict');
  await expect(verdict).toContainText('ホップ 7 で停止');
  await page.getByLabel('始めるネットワーク').selectOption({ label: '戻らない応答' });
  await expect(verdict).toContainText('ホップ 11 で停止');
  await page.locator('[data-part="flips"]').getByRole('button').first().click();
  await expect(verdict).toHaveAttribute('data-v', 'allow');
});
