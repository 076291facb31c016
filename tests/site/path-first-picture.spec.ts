import { gzipSync } from 'node:zlib';
import { live } from './support/live-plan.ts';
import { expect, test } from './support/site.ts';

const lesson = '/en/labs/silent-notebook/';

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

  test('what draws the learner’s own is under 52 kB, compressed', async ({ page, site }) => {
    const sizes: Promise<number>[] = [];
    page.on('response', (response) => {
      if (!/(?:stepper|(?:live-)?panel)\.[^/]*js$/.test(response.url())) return;
      sizes.push(response.body().then((body) => gzipSync(body).length));
    });
    await site.open(page, lesson);
    await page.getByRole('button', { name: 'Break it' }).click();
    await expect(live(page)).toBeVisible();
    const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(total).toBeGreaterThan(5_000);
    expect(total).toBeLessThan(52_000);
  });
});
