import { expect, test } from './support/site.ts';

const lesson = '/en/labs/silent-notebook/';

test.use({ moment: 'shut door' });

test('what is told is written once: the same state, read again, is not read out', async ({
  page,
  site,
}) => {
  await site.open(page, lesson);
  await expect(page.locator('path-view[data-live] .hop').first()).toBeVisible();
  await page.evaluate(() => {
    const watch = new MutationObserver((changes) => {
      for (const { target } of changes) {
        const at = target instanceof Element ? target : target.parentElement;
        const region = at?.closest('[aria-live], [role="status"], [data-summary]');
        if (region) document.body.dataset['rewritten'] = region.outerHTML;
      }
    });
    watch.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  // Whoever comes back to the page has all of it read again.
  for (const round of ['once', 'and again'])
    await test.step(round, async () => {
      const answer = page.waitForResponse(/\/api\/labs\/L03$/);
      await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      await (await answer).finished();
    });
  await expect(page.locator('body')).not.toHaveAttribute('data-rewritten');
});

test('a status of plain text is no role of its own: a screen reader would say the role alone', async ({
  page,
  site,
}) => {
  await site.open(page, lesson);
  const plain = await page
    .locator('main [role="status"]:not(terminal-drawer *, lab-terminal *)')
    .evaluateAll((all) =>
      all.filter((one) => one.matches('p, span, b')).map((one) => one.outerHTML),
    );
  expect(plain).toEqual([]);
});

test('of the plan its sentence is read, and not each word of the drawing', async ({
  page,
  site,
}) => {
  await site.open(page, lesson);
  const spoken = page.locator('svg.plan > :not(title, desc, [aria-hidden="true"], .bead)');
  await expect(page.locator('path-view[data-live] svg.plan')).toBeVisible();
  await expect(spoken).toHaveCount(0);
  await expect(page.locator('svg.plan')).toHaveAccessibleName(/Path of the request/);
});
