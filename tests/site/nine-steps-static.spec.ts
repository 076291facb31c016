import { lab } from '#lab/L03-silent-notebook/lab.ts';
import { expect, test } from './support/static-site.ts';

const [link] = lab.chain;

test('without a server, everything that was thought is kept by this browser', async ({
  page,
  pages,
}) => {
  await page.goto(pages.at('en/labs/silent-notebook/'));
  await page.locator('predict-card input[value="silence"]').check();
  await page.getByRole('button', { name: 'Commit my prediction' }).click();
  await expect(page.locator('predict-card')).toContainText('As you predicted.');
  await page.locator('[data-cause="name"]').getByRole('radio').check();
  await page.getByRole('button', { name: 'Commit this hypothesis' }).click();
  await page.locator(`[data-link="${link?.id}"] select`).selectOption({ index: 1 });
  await page.locator('quiz-card input').first().check();
  await expect(page.locator('quiz-card')).toContainText('This question comes back on');
  await page.reload();
  await expect(page.locator('predict-card')).toContainText('As you predicted.');
  await expect(page.locator('[data-cause="name"]')).toHaveClass(/standing/);
  await expect(page.locator(`[data-link="${link?.id}"] select`)).not.toHaveValue('');
  const kept = await page.evaluate(() => localStorage.getItem('closednet:progress:v1'));
  await page.goto(pages.at('en/review/'));
  await expect(page.locator('review-desk')).toContainText('Nothing is due until');
  expect(JSON.parse(kept ?? '{}')).toMatchObject({
    schema: 'closednet.progress/1',
    labs: { L03: { prediction: { choice: 'silence' }, hypothesis: { choice: 'name' } } },
  });
});
