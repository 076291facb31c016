import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { breakNetwork, lesson, lessonParts, type } from './support/lesson-page.ts';
import { expect, test } from './support/test.ts';

/** Asks until it is refused, and a little longer, so that the shell can say why. */
const asks = `
import boto3, os, time
from botocore.config import Config
client = boto3.client("sts", config=Config(retries={"total_max_attempts": 1}))
client.get_caller_identity()
with open(os.path.join(os.path.dirname(__file__), "answered"), "w") as file:
    file.write("yes")
refused = 0
while refused < 3:
    try:
        client.get_caller_identity()
    except Exception as error:
        print(error)
        refused += 1
        time.sleep(1)
`;

test.use({ ownEmulator: true });

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
  await expect(path).toContainText('The emulator ended');
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

test('in a shell whose LocalStack is killed, calls get a 503, and the shell says why', async ({
  running,
}) => {
  const terminal = await running.terminal();
  await type(terminal, 'closednet start L03');
  await writeFile(join(running.home, 'asks.py'), asks);
  const shell = terminal.type(`closednet shell L03 -- python ${join(running.home, 'asks.py')}`);
  await expect
    .poll(() => readFile(join(running.home, 'answered'), 'utf8').catch(() => ''))
    .toBe('yes');
  await running.killEmulator();
  const { shown } = await shell;
  expect(shown).toContain(
    'An error occurred (ServiceUnavailable) when calling the GetCallerIdentity',
  );
  expect(shown).toContain('the emulated AWS does not answer; calls get a 503 until it is back');
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
