import { breakNetwork, lesson, lessonParts } from './support/lesson-page.ts';
import { expect, test } from './support/test.ts';

/** What Chromium itself notes of a request that failed, whatever the page makes of it. */
const noted = /^Failed to load resource: /;

test('when LocalStack is killed the page says so, and its reset brings it back', async ({
  page,
  running,
}) => {
  const { path, verdict, check, checks, failing } = lessonParts(page);
  await page.goto(running.at(lesson));
  await breakNetwork(page);
  await running.killEmulator();
  await expect(path).toContainText('The emulator ended', { timeout: 6000 });
  await expect(path).toContainText('Reset builds the network again');
  await expect(page.locator('start-lab')).toContainText('Reset builds it again');
  await check.click();
  await expect(checks.locator('.notice')).toContainText('The emulated AWS is not running.');

  await page.getByRole('button', { name: 'Reset', exact: true }).click();
  await page.getByRole('button', { name: 'Drop it and start again' }).click();
  await expect(verdict).toHaveAttribute('data-v', 'sealed');
  await check.click();
  await expect(failing).toHaveCount(1);
  await expect(checks.locator('.notice')).toBeHidden();
  expect(running.complaints.splice(0).filter((one) => !noted.test(one))).toEqual([]);
});

test('only who came by the printed address may act; when the server stops the page says so', async ({
  page,
  running,
}) => {
  const { path, verdict } = lessonParts(page);
  for (const address of ['/en/', '/en/#token=wrong', lesson, `${lesson}#token=wrong`])
    await test.step(`${address} says how to get in`, async () => {
      await page.goto('about:blank');
      await page.goto(`${running.origin}${address}`);
      await expect(page.getByRole('status').filter({ visible: true })).toContainText([
        'open the address that npm start printed',
      ]);
      expect(page.url()).not.toContain('token');
    });

  await page.goto(running.at(lesson));
  await breakNetwork(page);
  expect(await running.interrupt()).toBe(0);
  await expect(path).toContainText('Not connected to the emulator');
  await expect(path).toContainText('npm start');
  await expect(verdict).toHaveCount(0);
  expect(running.complaints.splice(0).filter((one) => !noted.test(one))).toEqual([]);
});
