import { gzipSync } from 'node:zlib';
import { serveFiles } from './support/static-files.ts';
import { expect, siteFolder, test } from './support/site.ts';

const lesson = '/en/labs/silent-notebook/';

test('a lesson is walked from prediction to reset', async ({ page, site }) => {
  await site.open(page, lesson);

  const predict = page.locator('predict-card');
  const commit = predict.getByRole('button', { name: 'Commit my prediction' });
  await expect(commit).toBeDisabled();
  await predict.getByRole('radio').first().check();
  await commit.click();
  await expect(predict).toContainText('your answer');
  await expect(predict.getByRole('radio').first()).toBeDisabled();

  await page.getByRole('button', { name: 'Break it' }).click();
  await expect(page.locator('start-lab [data-status]')).toContainText('100000000001');
  await expect(predict).toContainText('what happened');
  await expect(page.locator('.verdict')).toHaveAttribute('data-v', 'sealed');

  await expect(page.locator('start-lab')).toContainText('Broken as intended.');
  await expect(page.locator('kept-prediction').first()).toContainText('timeout · hop 5');

  const diagnose = page.locator('diagnose-sheet');
  const permission = diagnose.locator('[data-cause="permission"]');
  await permission.getByRole('button', { name: 'rule out' }).click();
  await expect(permission).toContainText('First write what you saw');
  await expect(permission.getByLabel('What I saw')).toBeFocused();
  await page.keyboard.type('no AccessDenied');
  await permission.getByRole('button', { name: 'rule out' }).click();
  await expect(permission).toHaveClass(/out/);
  await expect(permission.getByRole('radio')).toBeDisabled();
  await expect(diagnose).toContainText('3 of 4 causes still possible');
  await diagnose.locator('[data-cause="name"]').getByRole('radio').check();
  await diagnose.getByRole('button', { name: 'Commit this hypothesis' }).click();
  await expect(diagnose.locator('.standing')).toHaveAttribute('data-cause', 'name');
  await expect(page.locator('watch-line')).toContainText('claims hold');

  const hints = page.locator('hint-ladder').first();
  await hints.getByRole('button').click();
  await hints.getByRole('button', { name: 'One step further' }).click();
  await expect(hints.getByRole('listitem')).toHaveText([/Rung 1/, /Rung 2/]);

  await page.getByRole('button', { name: 'Reset', exact: true }).click();
  await page.getByRole('button', { name: 'Drop it and start again' }).click();
  await expect(page.locator('reset-lab [data-status]')).toContainText('A fresh start');
  const asked = site.service.calls.map((call) => call.split(' ')[0]);
  expect([...new Set(asked)]).toEqual(['predict', 'start', 'note', 'hypothesis', 'check', 'reset']);
});

test('a question answers for each choice as soon as it is chosen, by keyboard too', async ({
  page,
  site,
}) => {
  await site.open(page, lesson);
  const question = page.locator('[data-question="metrics-arrive"]');
  const told = question.locator('.feedback:visible');
  await expect(told).toHaveCount(0);
  await question.getByRole('radio').nth(1).focus();
  await page.keyboard.press('Space');
  await expect(told).toHaveText(/Not this one\.\s+No service is called that/);
  await page.keyboard.press('ArrowUp');
  await expect(told).toHaveText(/Right\.\s+Metrics go to monitoring/);
});

test.describe('as shipped', () => {
  test.use({ moment: 'no way out' });

  test('a check says what was expected, seen and where, and what waits', async ({ page, site }) => {
    await site.open(page, lesson);
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    const failing = page.locator('.claim[data-status="fail"]');
    await expect(failing).toHaveCount(1);
    await expect(failing).toContainText('hop 5');
    await expect(page.locator('.claim[data-status="skipped"]').first()).toContainText(
      'Comes after',
    );
    await expect(page.getByRole('link', { name: 'Next step' })).toBeHidden();
  });

  test('once checked, a repaired network is checked again by itself', async ({ page, site }) => {
    await site.open(page, lesson);
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await expect(page.locator('.claim[data-status="fail"]')).toHaveCount(1);
    site.service.moveTo('written');
    await expect(page.locator('check-card')).toContainText('every claim holds');
    await expect(page.getByRole('link', { name: 'Next step' })).toBeVisible();
  });

  test('what somebody else takes back falls again by itself, and is told', async ({
    page,
    site,
  }) => {
    await site.open(page, lesson);
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await expect(page.locator('.claim[data-status="fail"]')).toHaveCount(1);
    site.service.moveTo('written');
    await expect(page.locator('check-card')).toContainText('every claim holds');
    site.service.moveTo('no way out');
    await expect(page.locator('.claim[data-status="fail"]')).toHaveCount(1);
    await expect(page.locator('.verdict')).toHaveAttribute('data-v', 'deny');
    await expect(page.locator('.diff')).toContainText(/ok.*timeout/s);
  });

  test('commands carry the ids of the own network', async ({ page, site }) => {
    await site.open(page, lesson);
    await expect(page.locator('code-block var[data-name="vpc"]').first()).toHaveText(
      'vpc-0a17c3d4e5f607182',
    );
  });

  test('a reader who comes back is led to where they were', async ({ page, site }) => {
    await site.open(page, lesson);
    await page.locator('#step-5').scrollIntoViewIfNeeded();
    await page.evaluate(() =>
      document.querySelector('#step-5')?.scrollIntoView({ behavior: 'instant' }),
    );
    await expect(page.locator('step-rail a[aria-current="step"]')).toContainText('Diagnose');
    await expect.poll(() => site.service.known.place).toBe(5);
    await page.reload();
    await expect(page.locator('[data-resume]')).toHaveText('Go on at step 5, Diagnose');
  });
});

test('a browser without the token is told which address to open', async ({
  page,
  site,
  context,
}) => {
  await site.open(page, '/en/problems/attempt-lost/');
  await context.clearCookies();
  expect((await page.request.get(`${site.origin}/api/labs/L03`)).status()).toBe(401);
});

test('without a server the page reads well and names the command', async ({ page }) => {
  const files = await serveFiles(siteFolder);
  await page.goto(`${files.origin}${lesson}`);
  await expect(page.locator('path-view')).toContainText('npm start');
  await page.locator('predict-card').getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Commit my prediction' }).click();
  await expect(page.locator('predict-card .notice')).toContainText('not connected');
  await expect(page.locator('predict-card .notice')).toContainText('npm start');
  await files.close();
});

test('the scripts of a lesson are under 30 kB before anybody acts, compressed', async ({
  page,
  site,
}) => {
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (!response.url().endsWith('.js')) return;
    sizes.push(response.body().then((body) => gzipSync(body).length));
  });
  await site.open(page, lesson);
  await expect(page.locator('path-view .awaits b')).toBeVisible();
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  expect(total).toBeGreaterThan(5_000);
  expect(total).toBeLessThan(30_000);
});
