import type { Page } from '@playwright/test';
import { test as served, expect } from './support/site.ts';
import { basePath, test as fixed } from './support/static-site.ts';

async function search(page: Page, query: string) {
  await page.keyboard.press('/');
  const dialog = page.locator('dialog.search');
  await dialog.getByRole('searchbox').fill(query);
  return dialog;
}

served.describe('in the page’s language', () => {
  for (const [address, query, title, kind] of [
    ['/en/', 'security group', 'Security groups', 'Concept'],
    ['/en/codes/', 'ENI_SG_RULES_MISMATCH', 'ENI_SG_RULES_MISMATCH', 'Code'],
    ['/en/labs/silent-notebook/', 'heartbeat', 'Last heartbeat', 'Lab'],
    ['/en/', 'check first', 'What would you check first', 'First look'],
    ['/ja/', '記事との対応', '記事の記述', '記事との対応'],
    ['/ja/', 'セキュリティグループ', 'セキュリティグループ', '概念'],
    ['/ja/glossary/', 'ルートテーブル', 'ルートテーブル', '概念'],
    ['/ja/', '名前解決', '名前解決', '概念'],
    ['/en/', 'セキュリティグループ', 'セキュリティグループ', 'Concept日本語'],
  ] as const)
    served(`${address}: "${query}" finds ${title}`, async ({ page, site }) => {
      await site.open(page, address);
      const dialog = await search(page, query);
      const first = dialog.locator('li').first();
      await expect(first.locator('b')).toContainText(title);
      await expect(first.locator('.what')).toContainText(kind);
      await expect(dialog.locator('mark').first()).toBeVisible();
    });
});

served('a word of the glossary is found where it stands', async ({ page, site }) => {
  await site.open(page, '/en/codes/');
  const dialog = await search(page, 'prefix list');
  const hit = dialog.getByRole('link', { name: /^Glossary › prefix list/ });
  await hit.click();
  await expect(page).toHaveURL(/\/en\/glossary\/#prefix-list$/);
  await expect(page.locator('.words > div:has(:target)')).toContainText('A named set of blocks');
});

served('the keyboard goes through what was found, and opens it', async ({ page, site }) => {
  await site.open(page, '/en/concepts/');
  const dialog = await search(page, 'route');
  const links = dialog.locator('li a');
  await expect(links.nth(1)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  const href = await links.first().getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${site.origin}${href}`);
});

served(
  'Escape closes it, and the button opens it again with the query kept',
  async ({ page, site }) => {
    await site.open(page, '/en/');
    const dialog = await search(page, 'route');
    await expect(dialog.locator('li').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(dialog.getByRole('searchbox')).toHaveValue('route');
  },
);

served('nothing found, and no index, are told in words', async ({ page, site, context }) => {
  await site.open(page, '/ja/');
  const dialog = await search(page, 'zzqqxx');
  await expect(dialog.getByRole('status')).toContainText('「zzqqxx」に一致するページはない');
  // A page of its own: what fails here is meant to.
  const cut = await context.newPage();
  await cut.route('**/pagefind/**', (route) => route.abort());
  await cut.goto(`${site.origin}/en/`);
  const other = await search(cut, 'route');
  await expect(other.getByRole('status')).toContainText('could not be loaded');
});

served('nothing of it is loaded before it is opened', async ({ page, site }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await site.open(page, '/en/concepts/');
  await expect(page.getByRole('button', { name: 'Search' })).toBeVisible();
  expect(asked.filter((path) => /pagefind|search/.test(path))).toEqual([]);
  await search(page, 'route');
  await expect(page.locator('dialog.search li').first()).toBeVisible();
  expect(asked.some((path) => path.startsWith('/pagefind/'))).toBe(true);
});

fixed('under a base path what is found is below it', async ({ page, pages }) => {
  await page.goto(pages.at('ja/'));
  const dialog = await search(page, 'エンドポイント');
  const link = dialog.locator('li a').first();
  await expect(link).toHaveAttribute('href', new RegExp(`^${basePath}ja/`));
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
