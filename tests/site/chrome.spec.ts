import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support/site.ts';
import { test as fixed } from './support/static-site.ts';

/** Number of the heading that stands highest in the window, and how far from its top. */
function highest(page: Page): Promise<{ index: number; top: number }> {
  return page.evaluate(() => {
    const headings = [...document.querySelectorAll('main :is(h1, h2, h3)')];
    const tops = headings.map((one) => one.getBoundingClientRect().top);
    const index = tops.findIndex((top) => top > 0);
    return { index, top: tops[index] ?? 0 };
  });
}

for (const path of ['/en/concepts/route-tables/', '/en/labs/silent-notebook/'])
  test(`${path}: the other language opens at the same place`, async ({ page, site }) => {
    await site.open(page, path);
    await page.evaluate(() => {
      const heading = document.querySelectorAll('main :is(h2, h3)')[4];
      scrollBy({ top: (heading?.getBoundingClientRect().top ?? 0) - 120, behavior: 'instant' });
    });
    const before = await highest(page);
    const other = page.locator('header').getByRole('link', { name: '日本語' });
    // Playwright's own click scrolls a page whose bar is sticky.
    await other.evaluate((link: HTMLAnchorElement) => link.click());
    await expect(page).toHaveURL(/\/ja\//);
    await expect
      .poll(async () => Math.abs((await highest(page)).index - before.index))
      .toBeLessThanOrEqual(1);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
  });

test('on a phone the rooms of the site are behind one button', async ({ page, site }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await site.open(page, '/ja/codes/');
  const rooms = page.getByRole('navigation', { name: 'サイト' });
  await expect(rooms).toBeHidden();
  await page.getByRole('button', { name: 'メニュー' }).click();
  await expect(rooms.getByRole('link', { name: '学ぶ' })).toHaveAttribute('aria-current', 'true');
  await rooms.getByRole('link', { name: '進捗' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('進捗');
});

test('on paper there is the text, and nothing to press', async ({ page, site }) => {
  await site.open(page, '/en/codes/bad_state/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (const part of ['.top', '.foot', '.sections', '.beside-text'])
    await expect(page.locator(part)).toBeHidden();
});

for (const [asked, lang, meant] of [
  ['ja/labs/silent-notebok/', 'ja', 'ja/labs/silent-notebook/'],
  ['en/labs/L15/', 'en', 'en/labs/group-without-a-door/'],
  ['en/codes/ENI_SG_RULES_MISMATCH/', 'en', 'en/codes/eni_sg_rules_mismatch/'],
] as const)
  fixed(`${asked} is told from ${meant}`, async ({ browser, pages }) => {
    // A page of its own: that an address leads nowhere is a complaint anywhere else.
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(pages.at(asked));
    const shown = page.locator(`section[lang="${lang}"]`);
    await expect(shown.locator('[data-asked]')).toContainText(asked);
    await expect(shown.locator('[data-perhaps] a')).toHaveText(meant);
    await expect(page.locator('main section:visible')).toHaveCount(1);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await shown.locator('[data-perhaps] a').click();
    await expect(page).toHaveURL(pages.at(meant));
    await context.close();
  });
