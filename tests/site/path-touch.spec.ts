import type { Page } from '@playwright/test';
import { live } from './support/live-plan.ts';
import { expect, test } from './support/site.ts';

const lesson = '/en/labs/silent-notebook/';

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
