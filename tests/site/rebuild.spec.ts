import type { Page } from '@playwright/test';
import type { FixtureService } from './support/fixture-service.ts';
import { expect, test, type Site } from './support/site.ts';

const lesson = '/en/labs/silent-notebook/';

test.use({ moment: 'no way out' });

/** Somebody repairs: each change is judged by itself, and the page waits for one. */
async function repairing(page: Page, { service, open }: Site): Promise<void> {
  service.know({ prediction: { choice: 'silence' }, hypothesis: { choice: 'name' } });
  await open(page, lesson);
  await expect(page.locator('watch-line')).toContainText('claims hold');
  await expect.poll(() => service.polls).toBe(1);
  service.calls.length = 0;
}

/** The page learns of the attempt that runs by the reply to something else. */
async function answerQuestion(page: Page): Promise<void> {
  const question = page.locator('[data-question="metrics-arrive"]');
  await question.getByRole('radio').first().check();
  await expect(question.locator('.feedback:visible')).toHaveCount(1);
}

/** Nothing was judged until the learner's own change is, once. */
async function judgedOnce(page: Page, service: FixtureService): Promise<void> {
  await expect.poll(() => service.polls).toBe(1);
  await expect(page.locator('check-card .claim[data-status="pass"]')).toHaveCount(0);
  service.moveTo('written');
  await expect(page.locator('check-card')).toContainText('Solved');
  expect(service.calls.filter((call) => call === 'check')).toHaveLength(1);
}

test('what a build does is not judged as a change of the learner, however late it is heard', async ({
  page,
  site,
}) => {
  const { service } = site;
  await repairing(page, site);

  service.beginBuild();
  await expect(page.locator('.verdict')).toHaveAttribute('data-v', 'sealed');
  await expect.poll(() => service.polls).toBe(1);
  const hear = service.endBuild();
  await answerQuestion(page);
  hear();

  await judgedOnce(page, service);
});

test('nor is the reset itself, heard while the path of the new attempt is still being read', async ({
  page,
  site,
}) => {
  const { service } = site;
  await repairing(page, site);

  const { promise, resolve } = Promise.withResolvers<void>();
  service.reading = promise;
  const hear = service.replace();
  await answerQuestion(page);
  const { reads } = service;
  hear();
  await expect.poll(() => service.gone > 0 || service.reads > reads).toBe(true);
  resolve();

  await judgedOnce(page, service);
});
