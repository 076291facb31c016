import { moments } from './fixtures/traces.ts';
import type { MomentName } from './support/fixture-service.ts';
import { overlaps } from './support/overlaps.ts';
import { expect, test } from './support/site.ts';

const lesson = '/en/labs/silent-notebook/';

const names = Object.keys(moments).filter((name): name is MomentName => name in moments);

for (const name of names)
  for (const lang of ['en', 'ja'])
    test.describe(`${name}, ${lang}`, () => {
      test.use({ moment: name, viewport: { width: 1440, height: 1000 } });
      test('no label of the plan lies on another', async ({ page, site }) => {
        await site.open(page, `/${lang}/labs/silent-notebook/`);
        await expect(page.locator('svg.plan')).toBeVisible();
        expect(await overlaps(page)).toEqual([]);
      });

      test('plan and list carry the same numbers', async ({ page, site }) => {
        await site.open(page, `/${lang}/labs/silent-notebook/`);
        await expect(page.locator('svg.plan')).toBeVisible();
        const listed = await page.locator('.hop').evaluateAll(numbersOf);
        const drawn = await page.locator('svg.plan .mk').evaluateAll(numbersOf);
        expect(listed.length).toBeGreaterThan(3);
        expect(drawn.toSorted((a, b) => a - b)).toEqual(listed);
        const { trace, revealed } = moments[name];
        const blocked = revealed && trace.outcome === 'denied';
        await expect(page.locator('.hop[data-v="deny"]')).toHaveCount(blocked ? 1 : 0);
      });
    });

const numbersOf = (found: readonly Element[]) =>
  found.map((one) => Number(one.getAttribute('data-step')));

test.describe('stopped at a security group', () => {
  test.use({ moment: 'shut door' });

  test('arrow keys and buttons step through the hops', async ({ page, site }) => {
    await site.open(page, lesson);
    const current = page.locator('.hop[aria-current="step"]');
    await expect(current).toHaveAttribute('data-step', '7');
    await page.keyboard.press('ArrowLeft');
    await expect(current).toHaveAttribute('data-step', '6');
    await expect(page.locator('path-view output')).toHaveText('hop 6 of 13');
    await expect(page.locator('.mk[data-step="6"] .ring')).toBeAttached();
    await page.getByRole('button', { name: 'Next hop' }).click();
    await expect(current).toHaveAttribute('data-step', '7');
    await page.keyboard.press('ArrowRight');
    await expect(current).toHaveAttribute('data-step', '8');
  });

  test('arrow keys stay with a field that needs them', async ({ page, site }) => {
    await site.open(page, lesson);
    await page.getByLabel('Because…').focus();
    await page.keyboard.press('ArrowLeft');
    await expect(page.locator('.hop[aria-current="step"]')).toHaveAttribute('data-step', '7');
  });

  test('the denied row opens: what was passed over, the code, where it was read', async ({
    page,
    site,
  }) => {
    await site.open(page, lesson);
    const row = page.locator('.hop[data-v="deny"]');
    await expect(row).toContainText('ENI_SG_RULES_MISMATCH');
    await expect(row).toContainText('DescribeSecurityGroups');
    await expect(row.locator('tbody tr')).not.toHaveCount(0);
  });

  test('the second blocker is linked from the verdict', async ({ page, site }) => {
    await site.open(page, lesson);
    await expect(page.locator('.verdict')).toHaveAttribute('data-v', 'deny');
    await page.getByRole('link', { name: /hop 13/ }).click();
    await expect(page.locator('.hop[aria-current="step"]')).toHaveAttribute('data-step', '13');
  });

  test('a change of the network is drawn without being asked for', async ({ page, site }) => {
    await site.open(page, lesson);
    await expect(page.locator('.verdict')).toHaveAttribute('data-v', 'deny');
    site.service.moveTo('written');
    await expect(page.locator('.verdict')).toHaveAttribute('data-v', 'allow');
  });

  test('the plan takes the window and gives it back', async ({ page, site }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await site.open(page, lesson);
    const plan = page.locator('svg.plan');
    const before = (await plan.boundingBox())?.height ?? 0;
    await page.getByRole('button', { name: 'Enlarge the plan' }).click();
    await expect
      .poll(async () => (await plan.boundingBox())?.height ?? 0)
      .toBeGreaterThan(before * 1.3);
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await plan.boundingBox())?.height ?? 0).toBe(before);
  });

  test('without wish for motion the ring is simply there', async ({ page, site }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await site.open(page, lesson);
    await expect(page.locator('.mk[data-step="7"] .ring')).toBeAttached();
    await page.keyboard.press('ArrowLeft');
    await expect(page.locator('svg.plan .bead')).toHaveCount(0);
    await expect(page.locator('.mk[data-step="6"] .ring')).toBeAttached();
  });
});

test.describe('before prediction and hypothesis', () => {
  test.use({ moment: 'no way out, sealed' });

  test('the plan says how far it got and what the client saw, and no rule', async ({
    page,
    site,
  }) => {
    await site.open(page, lesson);
    const view = page.locator('path-view');
    await expect(view.locator('.verdict')).toContainText('hop 5');
    await expect(view.locator('.verdict')).toContainText('timeout');
    await expect(view).not.toContainText('no route');
    await expect(view).not.toContainText('no endpoint');
    await expect(view.locator('.note, .absent, .won')).toHaveCount(0);
  });

  test('who asks to be told is told', async ({ page, site }) => {
    await site.open(page, lesson);
    await page.getByRole('button', { name: 'Name it now' }).click();
    await expect(page.locator('.verdict')).toHaveAttribute('data-v', 'deny');
    expect(site.service.calls).toEqual(['reveal']);
  });
});
