import { expect, test } from './support/site.ts';

test('what a client printed leads to its layers, and the address crosses some out', async ({
  page,
  site,
}) => {
  await site.open(page, '/en/triage/');
  const field = page.getByLabel('What your client printed');
  await field.fill('Connect timeout on endpoint URL: "https://kms.eu-west-1.amazonaws.com/"');
  await expect(page.locator('[data-verdict]')).toHaveText('This is: Nothing, then a timeout');
  await expect(page.locator('[data-kind]:visible')).toHaveCount(1);
  await expect(page.locator('#timeout').getByText('getent hosts kms.eu-west-1')).toBeVisible();

  await page.getByLabel('an address of the VPC').check();
  const left = page.locator('#timeout .suspects > li:not(.is-gone)');
  await expect(left).toHaveCount(2);
  await expect(left.first()).toContainText('Groups and network ACLs');
  await expect(page.locator('#timeout .is-gone').first()).toContainText('ruled out by the address');

  await field.fill('Segmentation fault');
  await expect(page.locator('[data-verdict]')).toContainText('from the name on');
  await expect(page.locator('[data-kind]:visible')).toHaveCount(6);
});

test('without scripts it is a table and a text for each kind', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.origin}/ja/triage/`);
  await expect(page.getByRole('row')).toHaveCount(7);
  await expect(page.locator('triage-desk form')).toBeHidden();
  await expect(page.locator('[data-kind]:visible')).toHaveCount(6);
  await context.close();
});
