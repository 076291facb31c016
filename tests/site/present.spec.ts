import { AxeBuilder } from '@axe-core/playwright';
import { inLanguages } from '../support/whole-run.ts';
import { labs } from './support/labs-ready.ts';
import { expect, test } from './support/site.ts';
import { slidesThatOverflow } from './support/slide-room.ts';

const silent = '/en/present/silent-notebook/';

for (const [{ id, slug }, lang] of inLanguages(labs))
  test(`${id} ${lang}: every slide finds room, in letters for the back row`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    await site.open(page, `/${lang}/present/${slug}/`);
    await expect(page.locator('slide-deck[data-fitted]')).toBeVisible();
    expect(await page.locator('.slide').count()).toBeGreaterThan(20);
    expect(await page.evaluate(slidesThatOverflow, 1080)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 720 });
    await expect(page.locator('.slide[data-now]')).toHaveCSS('height', '720px');
    expect(await page.evaluate(slidesThatOverflow, 720)).toEqual([]);
  });

test('keys: forward opens what waits and then goes on; back takes it back; a reload stays', async ({
  page,
  site,
}) => {
  await site.open(page, silent);
  const now = page.locator('.slide[data-now]');
  await expect(now).toHaveId('title');
  for (const key of ['ArrowRight', ' ', 'PageDown']) await page.keyboard.press(key);
  await expect(now).toHaveId('step-1.3');
  await page.keyboard.press('PageUp');
  await expect(now).toHaveId('step-1.2');
  await page.keyboard.press('g');
  await page.keyboard.type('8.2');
  await page.keyboard.press('Enter');
  await expect(now).toHaveId('step-8.2');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  const gaps = now.locator('[data-fragment]');
  await expect(gaps.first()).toBeHidden();
  await page.keyboard.press('ArrowRight');
  await expect(gaps.first()).toBeVisible();
  await expect(gaps.nth(1)).toBeHidden();
  await page.reload();
  await expect(now).toHaveId('step-8.2');
  await expect(gaps.first()).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(gaps.first()).toBeHidden();
  await page.keyboard.press('End');
  await expect(now).toContainText('no VPC endpoint policy allows');
  await page.keyboard.press('Home');
  await expect(now).toHaveId('title');
});

test('black, overview and help answer their keys; a field and a modifier keep theirs', async ({
  page,
  site,
}) => {
  await site.open(page, silent);
  await page.keyboard.press('b');
  await expect(page.locator('.curtain')).toBeVisible();
  await page.keyboard.press('.');
  await expect(page.locator('.curtain')).toBeHidden();
  await page.keyboard.press('o');
  await page.locator('[id="step-2.2"]').click();
  const now = page.locator('.slide[data-now]');
  await expect(now).toHaveId('step-2.2');
  await page.keyboard.press('1');
  await page.keyboard.type('12b');
  await expect(now.getByLabel('Hands for A')).toHaveValue('12');
  await expect(page.locator('.curtain')).toBeHidden();
  await page.keyboard.press('PageDown');
  await expect(now).toHaveId('step-2.2');
  await now.getByLabel('Hands for A').blur();
  await page.keyboard.press('Control+ArrowRight');
  await expect(now).toHaveId('step-2.2');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
});

test('the desk and the slides stay in step, and hands are beside what happened', async ({
  page,
  site,
  context,
}) => {
  await site.open(page, silent);
  const desk = await context.newPage();
  await desk.setViewportSize({ width: 1440, height: 900 });
  await desk.goto(`${site.origin}${silent}?view=desk`);
  await expect(desk.getByText('The lab on stage')).toBeVisible();
  const { violations } = await new AxeBuilder({ page: desk }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  await page.keyboard.press('ArrowRight');
  await expect(desk.locator('.slide[data-now]')).toHaveId('step-1');
  await expect(desk.locator('.slide[data-next]')).toHaveId('step-1.2');
  await expect(desk.locator('talk-notes')).toContainText('A notebook that works');
  await expect(desk.getByRole('button', { name: 'Pause' })).toBeVisible();
  await desk.evaluate(() => (location.hash = '#step-2.2'));
  const slide = page.locator('.slide[data-now]');
  await expect(slide).toHaveId('step-2.2');
  const counted = desk.locator('.slide[data-now] input');
  for (const [i, count] of ['3', '9', '1', '2'].entries()) await counted.nth(i).fill(count);
  await expect(slide.getByLabel('Hands for B')).toHaveValue('9');
  await expect.poll(() => site.service.calls.some((one) => one.includes(':9,'))).toBe(true);
  await desk.evaluate(() => (location.hash = '#step-4.9'));
  await expect(slide.getByLabel('Hands for B')).toHaveText('9');
  const happened = slide.locator('li[data-happened] .tag');
  await expect(happened).toBeHidden();
  await page.keyboard.press('ArrowRight');
  await expect(happened).toBeVisible();
  await expect.poll(() => site.service.known.prediction?.choice).toBeDefined();
});

test.describe('with a lab that runs', () => {
  test.use({ moment: 'no way out' });

  test('the plan steps by its own keys, large on demand, and the lab answers to its keys', async ({
    page,
    site,
  }) => {
    await site.open(page, silent);
    await page.keyboard.press('v');
    const path = page.locator('path-view[data-live]');
    await expect(path).toBeVisible();
    const here = path.locator('.hop[aria-current]');
    const before = Number(await here.getAttribute('data-step'));
    await page.keyboard.press('Shift+ArrowLeft');
    await expect(here).toHaveAttribute('data-step', String(before - 1));
    await expect(here).toBeVisible();
    await expect(page.locator('.slide[data-now]')).toHaveId('title');
    await page.keyboard.press('r');
    const told = page.locator('[data-toast]');
    await expect(told).toHaveText('Reset: Once more, to be sure');
    expect(site.service.calls).not.toContain('reset');
    await page.keyboard.press('r');
    await expect(told).toHaveText('Reset: done.');
    expect(site.service.calls).toContain('reset');
  });
});

test('code is enlarged on a key, and the plan keeps letters for the back row', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await site.open(page, silent);
  const slide = await page
    .locator('.slide:has-text("create-vpc-endpoint")')
    .first()
    .getAttribute('id');
  await page.evaluate((id) => (location.hash = `#${id}`), slide);
  await expect(page.locator('.slide[data-now]')).toHaveId(slide ?? '');
  await page.keyboard.press('z');
  const enlarged = page.getByRole('dialog', { name: 'Enlarged code' });
  await expect(enlarged).toContainText('create-vpc-endpoint');
  const size = await enlarged.evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
  expect(size).toBeGreaterThan(40);
  await page.keyboard.press('z');
  await expect(enlarged).toBeHidden();
  await page.evaluate(() => (location.hash = '#step-5.7'));
  await expect(page.locator('plan-layer')).toContainText('Stopped at hop 5');
  const letters = page.locator('plan-layer svg.plan text').filter({ visible: true });
  const sizes = await letters.evaluateAll((all) =>
    all.map((text) => {
      const scale = text instanceof SVGTextElement ? (text.getScreenCTM()?.a ?? 0) : 0;
      return Number.parseFloat(getComputedStyle(text).fontSize) * scale;
    }),
  );
  expect(sizes.length).toBeGreaterThan(15);
  expect(sizes.filter((one) => one < 25)).toEqual([]);
});

test('on paper every slide is a page with its plan drawn, light, and nothing to press', async ({
  page,
  site,
}) => {
  await site.open(page, `${silent}?view=print`);
  await expect(page.locator('.slide-plan svg').first()).toBeVisible();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const slides = page.locator('.slide');
  await expect(slides.filter({ visible: true })).toHaveCount(await slides.count());
  await expect(page.locator('.print-bar')).toBeHidden();
  await expect(page.locator('.gap [data-fragment]').first()).toBeVisible();
  await expect(page.locator('.slide-notes').first()).toBeVisible();
});

test.describe('a lab on stage', () => {
  test.use({ moment: 'no way out' });

  test('hands are counted by keys alone, and until then the plan shows no way', async ({
    page,
    site,
  }) => {
    await site.open(page, silent);
    await page.evaluate(() => (location.hash = '#step-2.2'));
    const now = page.locator('.slide[data-now]');
    await expect(now).toHaveId('step-2.2');
    await page.keyboard.press('1');
    const fields = now.locator('input');
    for (const count of ['3', '9', '1', '2'].slice(0, await fields.count())) {
      await page.keyboard.type(count);
      await page.keyboard.press('Enter');
    }
    await expect(now.getByLabel('Hands for B')).toHaveValue('9');
    const layer = page.locator('plan-layer');
    await page.keyboard.press('v');
    await expect(layer.locator('svg.plan')).toBeVisible();
    await expect(layer.locator('.request, .mk, .verdict').filter({ visible: true })).toHaveCount(0);
    await page.keyboard.press('ArrowRight');
    await expect(now).toHaveId('step-3');
    await page.keyboard.press('v');
    await expect(layer.locator('.mk').first()).toBeVisible();
  });

  test('the desk names the networks that are there, and brings one of them on stage', async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await site.open(page, `${silent}?view=desk`);
    const networks = page.getByRole('group', { name: 'Networks prepared ahead' });
    await expect(networks.getByRole('button')).toHaveCount(3);
    const solved = networks.getByRole('button', { name: 'Solved, ready' });
    await expect(networks.locator('[aria-current]')).toHaveText(/As shipped/);
    await solved.click();
    await expect(solved).toHaveAttribute('aria-current', 'true');
    expect(site.service.calls).toContain('jump 6.2');

    // The key brings back the stage that the step was brought to, and a cause that is struck is noted.
    const show = (inside: string) =>
      page.evaluate((selector) => {
        location.hash = document.querySelector(selector)?.closest('.slide')?.id ?? '';
      }, inside);
    await show('.slide[data-step="fix"]');
    await expect(page.locator('.slide[data-now][data-step="fix"]')).toHaveCount(1);
    await page.keyboard.press('j');
    await expect.poll(() => site.service.calls.filter((one) => one === 'jump 6.2')).toHaveLength(2);
    await show('cause-list');
    await expect(page.locator('.slide[data-now] cause-list')).toHaveCount(1);
    await page.keyboard.press('1');
    await expect.poll(() => site.service.calls.join('\n')).toMatch(/^note \S+ out$/m);
  });
});

test.describe('a lab on stage whose reasons are sealed', () => {
  test.use({ moment: 'no way out, sealed' });

  test('a cause alone is what the room suspects; behind it the rule is named; m mends one more', async ({
    page,
    site,
  }) => {
    await site.open(page, `${silent}?view=desk`);
    await expect(page.locator('stage-points[data-on] button').first()).toBeVisible();
    const show = (inside: string) =>
      page.evaluate((selector) => {
        location.hash = document.querySelector(selector)?.closest('.slide')?.id ?? '';
      }, inside);
    await show('cause-list');
    const causes = page.locator('.slide[data-now] [data-cause]');
    await expect(causes.first()).toBeVisible();
    for (let n = 2; n <= (await causes.count()); n += 1) await page.keyboard.press(String(n));
    await expect.poll(() => site.service.calls.join('\n')).toMatch(/^hypothesis /m);
    expect(site.service.calls).not.toContain('reveal');
    await show('.slide[data-step="diagnose"][data-layout="plan"]');
    await expect.poll(() => site.service.calls).toContain('reveal');
    await page.keyboard.press('m');
    await expect.poll(() => site.service.calls).toContain('jump 6.1');
    await expect(page.locator('[data-toast]')).toContainText('1 of 2 mended');
    await page.keyboard.press('m');
    await expect.poll(() => site.service.calls).toContain('jump 6.2');
  });
});
