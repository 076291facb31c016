import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, test } from './support/site.ts';

const lesson = '/en/labs/silent-notebook/';

/** The plan of the learner's own network, in place of the one that came with the page. */
const live = (page: Page) => page.locator('path-view[data-live] svg.plan');

test.describe('stopped by a policy', () => {
  test.use({ moment: 'may not write' });

  test('the policies are gates that one line runs through, up to the closed one', async ({
    page,
    site,
  }) => {
    await site.open(page, lesson);
    await expect(live(page)).toBeVisible();
    const gates = page.locator('.gates > .policy');
    await expect(gates).toHaveText([
      /12 Endpoint policy\s*open/,
      /Resource policy\s*not asked/,
      /13 Identity policy\s*closed/,
    ]);
    const lines = await gates.evaluateAll((all) => all.map((one) => one.getAttribute('data-line')));
    expect(lines).toEqual(['allow', 'allow', 'skip']);
    await expect(page.locator('.may .box').last()).toContainText('refused');
    await page.locator('.policy a').first().click();
    await expect(page.locator('#hop-12 > details')).toHaveAttribute('open');
  });

  test('a statement opens as it is written, with the element that does not fit marked', async ({
    page,
    site,
  }) => {
    await site.open(page, lesson);
    await expect(live(page)).toBeVisible();
    const row = page.locator('#hop-13');
    await expect(row.locator('.considered')).toContainText('its Action does not name');
    await row.getByText('Statement as written').first().click();
    await expect(row.locator('mark').first()).toContainText('"Action"');
  });
});

test.describe('by touch', () => {
  test.use({ moment: 'shut door', viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a swipe across the plan steps; beside a mark the nearest opens', async ({ page, site }) => {
    await site.open(page, lesson);
    const plan = live(page);
    await plan.scrollIntoViewIfNeeded();
    await swipe(page, 120);
    await expect(page.locator('.hop[aria-current]')).toHaveAttribute('data-step', '6');
    await swipe(page, -120);
    await expect(page.locator('.hop[aria-current]')).toHaveAttribute('data-step', '7');
    const mark = await page.locator('svg.plan .mk[data-step="5"]').boundingBox();
    if (mark === null) throw new TypeError('mark 5 is not drawn');
    await page.touchscreen.tap(mark.x + mark.width / 2, mark.y - 6);
    await expect(page.locator('#hop-5 > details')).toHaveAttribute('open');
  });
});

/** A finger that goes sideways over the plan. */
async function swipe(page: Page, by: number): Promise<void> {
  await page.locator('path-view .stage').evaluate((stage, distance) => {
    const at = { pointerId: 7, pointerType: 'touch', isPrimary: true, bubbles: true, clientY: 200 };
    stage.dispatchEvent(new PointerEvent('pointerdown', { ...at, clientX: 200 }));
    stage.dispatchEvent(new PointerEvent('pointerup', { ...at, clientX: 200 + distance }));
  }, by);
}

test.describe('the picture that comes with the page', () => {
  test('is stepped through as it is, before anything is built', async ({ page, site }) => {
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(request.url()));
    await site.open(page, lesson);
    await expect(page.locator('path-view .awaits')).toContainText('Nothing runs yet');
    await expect(page.locator('.hop[aria-current]')).toHaveAttribute('data-step', '5');
    expect(scripts.filter((url) => /stepper|live-panel/.test(url))).toEqual([]);
    await page.keyboard.press('ArrowLeft');
    await expect(page.locator('.hop[aria-current]')).toHaveAttribute('data-step', '4');
    expect(scripts.filter((url) => /live-panel/.test(url))).toEqual([]);
  });

  test('what draws the learner’s own is under 60 kB, compressed', async ({ page, site }) => {
    const sizes: Promise<number>[] = [];
    await site.open(page, lesson);
    await expect(page.locator('path-view .awaits')).toBeVisible();
    page.on('response', (response) => {
      if (!response.url().endsWith('.js')) return;
      sizes.push(response.body().then((body) => gzipSync(body).length));
    });
    await page.getByRole('button', { name: 'Break it' }).click();
    await expect(live(page)).toBeVisible();
    const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(total).toBeGreaterThan(20_000);
    expect(total).toBeLessThan(60_000);
  });
});
