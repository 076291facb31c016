import type { Page } from '@playwright/test';
import { catalogue } from '#labs/catalogue.ts';
import { typedDoor, typedRight } from '../support/typed-repair.ts';
import { breakNetwork, commit, lessonParts, type } from './support/lesson-page.ts';
import { expect, test } from './support/test.ts';
import type { RunningSite } from './support/running-site.ts';

test('a learner predicts, breaks, names the rule, repairs by hand, resets and solves', async ({
  page,
  running,
}) => {
  await comeIn(page, running);
  const told = tellings(page);
  await failWithoutReason(page);
  const before = [...(await told()), await page.content()];
  await nameTheRule(page, before);
  await climbHints(page);
  await repairByHand(page, running);
  await resetAndSolve(page, running);
});

/** The printed address leads to the catalogue, and from there to a lab that is ready. */
async function comeIn(page: Page, running: RunningSite): Promise<void> {
  await page.goto(running.at('/'));
  await expect(page.getByText('Emulator connected')).toBeVisible();
  expect(page.url()).toBe(`${running.origin}/en/`);
  const cookies = await page.context().cookies();
  expect(cookies).toMatchObject([{ httpOnly: true, sameSite: 'Strict' }]);
  expect(await page.evaluate(() => document.cookie)).toBe('');

  const labs = page.locator('[data-lab-node]');
  const ready = catalogue.filter(({ status }) => status === 'ready');
  await expect(labs.filter({ hasText: 'to come' })).toHaveCount(catalogue.length - ready.length);
  await expect(labs.getByRole('link')).toHaveCount(ready.length);
  await labs.getByRole('link', { name: 'The silent notebook' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The silent notebook');
}

/** Keeps what the local API says to the page from now on. */
function tellings(page: Page): () => Promise<readonly string[]> {
  const bodies: Promise<string>[] = [];
  page.on('response', (response) => {
    const isStream = /\/(attempts|steps)$/.test(response.url());
    if (response.url().includes('/api/') && !isStream) bodies.push(response.text());
  });
  return () => Promise.all(bodies);
}

async function failWithoutReason(page: Page): Promise<void> {
  const { path, verdict, failing, check } = lessonParts(page);
  await expect(path).toContainText('Nothing runs yet');
  await commit(page.locator('predict-card'), 'denied', 'Commit my prediction');
  await expect(page.locator('predict-card')).toContainText('Not as you predicted.');
  await breakNetwork(page);
  await expect(verdict).toContainText('It got as far as hop 5');

  await check.click();
  await expect(failing).toHaveCount(1);
  await expect(failing).toContainText('logs.ap-northeast-1.amazonaws.com');
  await expect(failing).toContainText('hop 5 of the path');
}

/** Nothing of what the denied row says had been told before the hypothesis stood. */
async function nameTheRule(page: Page, before: readonly string[]): Promise<void> {
  const { path, verdict } = lessonParts(page);
  await commit(page.locator('diagnose-sheet'), 'name', 'Commit this hypothesis');
  await expect(verdict).toHaveAttribute('data-v', 'deny');
  const denied = path.locator('.hop[data-v="deny"]');
  const code = await denied.locator('dd code').first().textContent();
  expect(code).toBe('NO_ROUTE_TO_DESTINATION');
  const rule = await denied.locator('.rule').innerText();
  expect(before.length).toBeGreaterThan(4);
  expect(mentions(before, String(code))).toEqual([]);
  expect(mentions(before, rule)).toEqual([]);
  // AWS's list of all its services names the missing one among hundreds, in every network.
  const besides = before.map((text) => text.replaceAll(/"serviceName":"[^"]+"/g, ''));
  expect(mentions(besides, 'com.amazonaws.ap-northeast-1.logs')).toEqual([]);
}

/** Where these words stand, with what stands around them. */
function mentions(texts: readonly string[], words: string): readonly string[] {
  return texts
    .map((text) => [text, text.indexOf(words)] as const)
    .filter(([, at]) => at !== -1)
    .map(([text, at]) => text.slice(Math.max(0, at - 80), at + words.length + 20));
}

async function climbHints(page: Page): Promise<void> {
  const { hints } = lessonParts(page);
  const rungs = hints.getByRole('listitem');
  await hints.getByRole('button').click();
  await expect(rungs).toHaveText([/answered with 203\.0\.113\.\d+/]);
  for (const count of [2, 3, 4]) {
    await hints.getByRole('button', { name: 'One step further' }).click();
    await expect(rungs).toHaveCount(count);
  }
  await expect(rungs.last()).toContainText('aws ec2 create-vpc-endpoint');
  await expect(hints.getByRole('button')).toBeHidden();
}

/** The page follows what an operator's terminal does, without being loaded again. */
async function repairByHand(page: Page, running: RunningSite): Promise<void> {
  const { verdict, failing, holding, claims, checks, check } = lessonParts(page);
  await page.evaluate(() => document.body.setAttribute('data-loaded', 'once'));
  const terminal = await running.terminal();
  await type(terminal, 'eval "$(closednet env L03)"', ...typedDoor);
  await expect(verdict).toHaveAttribute('data-v', 'allow');
  await expect(failing.first()).toContainText('AccessDeniedException');
  await type(terminal, ...typedRight);
  await expect(checks).toContainText('Solved: every claim holds');

  await check.click();
  await expect(check).toHaveText('Check again');
  await expect(holding).toHaveCount(await claims.count());
  await expect(page.locator('body')).toHaveAttribute('data-loaded', 'once');
}

async function resetAndSolve(page: Page, running: RunningSite): Promise<void> {
  const { verdict, failing, holding, claims, check } = lessonParts(page);
  await page.getByRole('button', { name: 'Reset', exact: true }).click();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.getByRole('button', { name: 'Reset', exact: true }).click();
  await page.getByRole('button', { name: 'Drop it and start again' }).click();
  await expect(page.locator('reset-lab')).toContainText('A fresh start, in account');
  await expect(verdict).toHaveAttribute('data-v', 'deny');
  await expect(holding).toHaveCount(0);
  await check.click();
  await expect(failing).toHaveCount(1);

  await type(await running.terminal(), 'closednet solve L03 --yes');
  await expect(holding).toHaveCount(await claims.count());
}
