import type { Page } from '@playwright/test';
import { inLanguages } from '../support/whole-run.ts';
import { moments } from './fixtures/traces.ts';
import type { MomentName } from './support/fixture-service.ts';
import { overlaps } from './support/overlaps.ts';
import { beyond, smallestLetters } from './support/plan-letters.ts';
import { expect, test } from './support/site.ts';

const lesson = '/en/labs/silent-notebook/';

const names = Object.keys(moments).filter((name): name is MomentName => name in moments);

for (const [name, lang] of inLanguages(names))
  test.describe(`${name}, ${lang}`, () => {
    test.use({ moment: name, viewport: { width: 1440, height: 1000 } });
    test('no label lies on another, plan and list carry the same numbers, and all of the plan is seen', async ({
      page,
      site,
    }) => {
      await site.open(page, `/${lang}/labs/silent-notebook/`);
      await expect(live(page)).toBeVisible();
      expect(await overlaps(page)).toEqual([]);
      for (const height of [1000, 900, 800]) {
        await page.setViewportSize({ width: height === 800 ? 1280 : 1440, height });
        await expect.poll(() => page.locator('.stage').evaluate(beyond), `${height} px`).toBe(0);
        expect(await live(page).evaluate(smallestLetters), `${height} px`).toBeGreaterThan(10);
      }
      const listed = await page.locator('.hop').evaluateAll(numbersOf);
      const drawn = await page.locator('svg.plan .mk').evaluateAll(numbersOf);
      expect(listed.length).toBeGreaterThan(3);
      expect(drawn.toSorted((a, b) => a - b)).toEqual(listed);
      const { trace, revealed } = moments[name];
      const blocked = revealed && trace.outcome === 'denied';
      await expect(page.locator('.hop[data-v="deny"]')).toHaveCount(blocked ? 1 : 0);
    });
  });

/** The plan of the learner's own network, in place of the one that came with the page. */
const live = (page: Page) => page.locator('path-view[data-live] svg.plan');

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

  test('one key gives the plan the whole window, with letters of 11 px and more; Escape takes it back', async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await site.open(page, lesson);
    await expect(live(page)).toBeVisible();
    await page.keyboard.press('z');
    const enlarge = page.getByRole('button', { name: 'Enlarge the plan' });
    await expect(enlarge).toHaveAttribute('aria-pressed', 'true');
    expect(await live(page).evaluate(smallestLetters)).toBeGreaterThan(11);
    expect(await page.locator('.stage').evaluate(beyond)).toBe(0);
    await page.keyboard.press('Escape');
    await expect(enlarge).toHaveAttribute('aria-pressed', 'false');
    await page.getByLabel('Because…').fill('z');
    await expect(enlarge).toHaveAttribute('aria-pressed', 'false');
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

  test('any hop opens to the object and field it was read from, by keys alone', async ({
    page,
    site,
  }) => {
    await site.open(page, lesson);
    await expect(live(page)).toBeVisible();
    const list = page.getByRole('group', { name: 'The hops in order' });
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await list.focus();
    await page.keyboard.press('Enter');
    const row = page.locator('#hop-5');
    await expect(row.locator('details')).toHaveAttribute('open');
    await expect(row.locator('summary')).toBeFocused();
    await expect(row.locator('dd code')).toHaveText([
      'DescribeRouteTables',
      /^RouteTables\[rtb-[^\]]+\]\.Routes\[10\.0\.0\.0\/16\]$/,
    ]);
    await expect(row.locator('.last')).toContainText('decides: allowed');
    await page.keyboard.press('Escape');
    await expect(row.locator('details')).not.toHaveAttribute('open');
    await expect(list).toBeFocused();
  });

  test('a mark of the plan opens its hop; the command is copied, or sent to the terminal', async ({
    page,
    context,
    site,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await site.open(page, lesson);
    await expect(live(page)).toBeVisible();
    await page.locator('svg.plan .mk[data-step="3"]').click();
    const row = page.locator('#hop-3');
    await expect(row.locator('details')).toHaveAttribute('open');
    const command = (await row.locator('.shows pre').textContent()) ?? '';
    expect(command).toMatch(/^aws ec2 describe-security-groups --group-ids sg-/);
    await row.getByRole('button', { name: 'Copy' }).click();
    await expect(row.getByRole('button', { name: 'Copied' })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(command);
    await expect(row.getByRole('button', { name: 'Run in' })).toBeHidden();
    const asked = page.evaluate(
      () =>
        new Promise((resolve) => {
          document.documentElement.dataset['terminal'] = '';
          document.addEventListener('closednet:run', (event) => {
            if (event instanceof CustomEvent) resolve(event.detail);
          });
        }),
    );
    await row.getByRole('button', { name: 'Run in' }).click();
    expect(await asked).toEqual({ command, place: 'operator' });
  });

  test('each step is told in one sentence to those who listen', async ({ page, site }) => {
    await site.open(page, lesson);
    await expect(live(page)).toBeVisible();
    const told = page.locator('[data-path-told]');
    // What comes with the page is read where it stands.
    await expect(told).toHaveText('');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    await expect(told).toHaveText(
      /^Step 7 of 13: Security group, inbound sg-\S+: denied\. .*no inbound rule that allows tcp\/443/,
    );
  });

  test('another part of the page may ask for a hop', async ({ page, site }) => {
    await site.open(page, lesson);
    await expect(live(page)).toBeVisible();
    await page.evaluate(() => {
      const detail = { request: 'internet', number: 4 };
      document.dispatchEvent(new CustomEvent('closednet:show-hop', { detail }));
    });
    await expect(page.locator('path-view select')).toHaveValue('internet');
    await expect(page.locator('.hop[aria-current]')).toHaveAttribute('data-step', '4');
    await expect(page.locator('#hop-4 > details')).toHaveAttribute('open');
  });

  test('the whole way is played up to what stops it', async ({ page, site }) => {
    await site.open(page, lesson);
    await expect(live(page)).toBeVisible();
    const play = page.getByRole('button', { name: 'Play the whole way' });
    await play.click();
    await expect(play).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('.hop[aria-current]')).toHaveAttribute('data-step', '2');
    await expect(play).toHaveAttribute('aria-pressed', 'false');
    await expect(page.locator('.hop[aria-current]')).toHaveAttribute('data-step', '7');
  });

  test('a repair is told as a difference, and what was before can be drawn again', async ({
    page,
    site,
  }) => {
    await site.open(page, lesson);
    await expect(live(page)).toBeVisible();
    await expect(page.locator('.diff')).toHaveCount(0);
    site.service.moveTo('may not write');
    await expect(page.locator('.diff li')).toContainText([
      /^−.*timeout stopped at hop 7/,
      /^\+.*access-denied stopped at hop 13/,
      /hop 7: denied → allowed/,
    ]);
    await page.getByRole('button', { name: 'When opened' }).click();
    await expect(page.locator('.verdict')).toContainText('Stopped at hop 7');
    await expect(page.getByRole('button', { name: 'When opened' })).toBeFocused();
    await page.getByRole('button', { name: 'Now', exact: true }).click();
    await expect(page.locator('.verdict')).toContainText('Stopped at hop 13');
  });

  test('a change of the network is drawn without being asked for', async ({ page, site }) => {
    await site.open(page, lesson);
    await expect(page.locator('.verdict')).toHaveAttribute('data-v', 'deny');
    site.service.moveTo('written');
    await expect(page.locator('.verdict')).toHaveAttribute('data-v', 'allow');
  });

  test('the plan takes the window and gives it back', async ({ page, site }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await site.open(page, lesson);
    const plan = live(page);
    await expect(plan).toBeVisible();
    const before = (await plan.boundingBox())?.height ?? 0;
    await page.getByRole('button', { name: 'Enlarge the plan' }).click();
    await expect
      .poll(async () => (await plan.boundingBox())?.height ?? 0)
      .toBeGreaterThan(before * 1.2);
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

  test('the plan says how far it got, once predicted what the client saw, and no rule', async ({
    page,
    site,
  }) => {
    await site.open(page, lesson);
    const view = page.locator('path-view[data-live]');
    await expect(view.locator('.verdict')).toContainText('hop 5');
    await expect(view.locator('.verdict').getByRole('link')).toHaveText([
      'a prediction (step 2)',
      'a hypothesis (step 5)',
    ]);
    await expect(view.locator('.verdict')).not.toContainText('timeout');
    await page.locator('predict-card').getByRole('radio').first().check();
    await page.getByRole('button', { name: 'Commit my prediction' }).click();
    await expect(view.locator('.verdict')).toContainText('timeout');
    await expect(view.locator('.hop details')).toHaveCount(0);
    await expect(view).not.toContainText('no route');
    await expect(view).not.toContainText('no endpoint');
    await expect(view.locator('.note, .absent, .won')).toHaveCount(0);
  });

  test('who asks to be told is told', async ({ page, site }) => {
    await site.open(page, lesson);
    await expect(live(page)).toBeVisible();
    await page.getByRole('button', { name: 'Name it now' }).click();
    await expect(page.locator('.verdict')).toHaveAttribute('data-v', 'deny');
    expect(site.service.calls).toEqual(['reveal']);
  });
});
