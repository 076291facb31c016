import { lab } from '#lab/L03-silent-notebook/lab.ts';
import { expect, test } from './support/site.ts';

const lesson = '/en/labs/silent-notebook/';
const [link] = lab.chain;

test('the next action follows what was done, and leads there', async ({ page, site }) => {
  const next = page.locator('next-action');
  await site.open(page, lesson);
  await expect(next).toContainText('Predict first');
  await expect(next.getByRole('link')).toHaveAttribute('href', '#step-2');
  await page.locator('predict-card').getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Commit my prediction' }).click();
  await expect(next).toContainText('Start the lab');
  await page.getByRole('button', { name: 'Break it' }).click();
  await expect(next).toContainText('Stand where the client stands');
  await page.locator('[data-cause="name"]').getByRole('radio').check();
  await page.getByRole('button', { name: 'Commit this hypothesis' }).click();
  await expect(next).toContainText('Repair it');
  site.service.moveTo('written');
  await expect(next).toContainText('All claims hold');
  await expect(next.getByRole('link')).toHaveAttribute('href', '#step-8');
});

test('a build tells its calls, and then what was really seen', async ({ page, site }) => {
  const { promise, resolve } = Promise.withResolvers<void>();
  site.service.building = promise;
  await site.open(page, lesson);
  await page.getByRole('button', { name: 'Break it' }).click();
  const broken = page.locator('start-lab [data-broken]');
  await expect(page.locator('start-lab [data-building]')).toContainText('call 1 of 2');
  await expect(broken).toBeHidden();
  resolve();
  await expect(broken).toContainText(/Broken as intended\.\s+At 05:02 the client saw: timeout/);
  await expect(page.locator('start-lab [data-building]')).toBeHidden();
});

test.describe('as shipped', () => {
  test.use({ moment: 'no way out' });

  test('where a claim fails leads to the hop on the path', async ({ page, site }) => {
    await site.open(page, lesson);
    await page.evaluate(() =>
      document.addEventListener('closednet:show-hop', (event) => {
        if (event instanceof CustomEvent)
          document.body.dataset['shown'] = JSON.stringify(event.detail);
      }),
    );
    await page.locator('check-card [data-check]').click();
    await page.locator('.claim[data-status="fail"]').getByRole('link', { name: /hop 5/ }).click();
    await expect(page.locator('body')).toHaveAttribute(
      'data-shown',
      JSON.stringify({ request: 'reach-logs', number: 5 }),
    );
  });

  test('the solution is asked about first, and each of its calls is shown', async ({
    page,
    site,
  }) => {
    await site.open(page, lesson);
    const solve = page.locator('solve-lab');
    await solve.getByRole('button', { name: 'Show me the solution' }).click();
    await expect(solve.getByRole('button', { name: 'Keep it' })).toBeFocused();
    expect(site.service.calls).not.toContain('solve');
    await solve.getByRole('button', { name: 'Apply it' }).click();
    await expect(solve.locator('li')).toHaveText(/The missing door.*aws ec2 create-vpc-endpoint/s);
    await expect(solve.locator('[data-status]')).toContainText('Calls made: 1.');
  });

  test('an own attempt is ticked in step 4', async ({ page, site }) => {
    site.service.know({
      observed: { destination: 'logs:443', fate: 'dropped', at: '2026-11-22T05:11:00.000Z' },
    });
    await site.open(page, lesson);
    await expect(page.locator('seen-attempt')).toContainText('logs:443 · dropped · 05:11');
    await expect(page.locator('step-rail li').nth(3)).toHaveClass(/done/);
  });

  test('gaps and worksheet stand as they were after a reload', async ({ page, site }) => {
    await site.open(page, lesson);
    const gap = page.locator(`[data-link="${link?.id}"] select`);
    await gap.selectOption(link?.choices[1]?.id ?? '');
    const cause = page.locator('[data-cause="permission"]');
    await cause.getByLabel('What I saw').fill('no AccessDenied');
    await cause.getByRole('button', { name: 'rule out' }).click();
    await expect(cause).toHaveClass(/out/);
    await page.reload();
    await expect(gap).toHaveValue(link?.choices[1]?.id ?? '');
    await expect(cause).toHaveClass(/out/);
    await expect(cause.getByLabel('What I saw')).toHaveValue('no AccessDenied');
    await cause.getByRole('button', { name: 'possible again' }).click();
    await expect(cause).not.toHaveClass(/out/);
  });
});

test.describe('repaired, but not fairly', () => {
  test.use({ moment: 'written' });

  test('a fix that does not count is refused by name', async ({ page, site }) => {
    site.service.refusedBy = 'no-internet-gateway';
    site.service.know({ passedAt: '' });
    await site.open(page, lesson);
    await page.locator('check-card [data-check]').click();
    const title = lab.tasks
      .flatMap(({ conditions }) => conditions)
      .find(({ id }) => id === 'no-internet-gateway')?.title.en;
    await expect(page.locator('check-card [data-refused]')).toHaveText(
      `This fix does not count: ${title}`,
    );
    await expect(page.getByRole('link', { name: 'Next step' })).toBeHidden();
  });

  test('passed: Check turns into Next, which leads to Explain', async ({ page, site }) => {
    await site.open(page, lesson);
    await page.locator('check-card [data-check]').click();
    await page.getByRole('link', { name: 'Next step' }).click();
    await expect(page).toHaveURL(/#step-8$/);
    await expect(page.locator('.claim[data-kind="must-still-fail"]').first()).toContainText(
      'fails as it should',
    );
  });
});

test('on a phone the nine stops fold out from the line that says what is next', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await site.open(page, lesson);
  const rail = page.getByRole('navigation', { name: 'Steps of this lab' });
  await expect(rail).toBeHidden();
  const fold = page.getByRole('button', { name: /Steps of this lab/ });
  await fold.press('Enter');
  await expect(rail).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(rail).toBeHidden();
  await expect(fold).toBeFocused();
  await fold.click();
  await rail.getByRole('link', { name: 'Fix' }).click();
  await expect(rail).toBeHidden();
  await expect(page.locator('#step-6 h2')).toBeInViewport();
});
