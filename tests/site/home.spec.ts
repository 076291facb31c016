import { expect, test } from './support/site.ts';

test('the request runs until the hop that denies, and a button stops it', async ({
  page,
  site,
}) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await site.open(page, '/en/');
  const figure = page.locator('running-request');
  const rule = figure.locator('.ticker p');
  await expect(rule).toBeVisible();
  await expect(figure).toHaveAttribute('data-running');
  await expect(rule).toBeHidden();
  await figure.getByRole('button', { name: 'Pause the picture' }).click();
  await expect(figure).not.toHaveAttribute('data-running');
  await expect(rule).toContainText('has no inbound rule that allows tcp/443');
  await expect(figure.locator('.ring:visible')).toHaveCount(1);
});

test('where no motion is wanted the end stands, and nothing is there to stop', async ({
  page,
  site,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await site.open(page, '/en/');
  const figure = page.locator('running-request');
  await expect(figure.locator('.ticker p')).toBeVisible();
  await expect(figure.getByRole('button')).toHaveCount(0);
  await expect(figure.locator('.bead')).toHaveCount(0);
});
