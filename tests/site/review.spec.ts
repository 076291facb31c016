import type { Answer } from '#labs/retrieve.ts';
import { expect, test } from './support/site.ts';

const review = '/en/review/';
const yesterday = (days: number): Answer => ({
  choice: 'logs-endpoint',
  right: true,
  at: new Date(Date.now() - days * 24 * 3_600_000).toISOString(),
});

test('nothing was ever asked: the page says where questions come from', async ({ page, site }) => {
  await site.open(page, review);
  await expect(page.locator('review-desk')).toContainText('Questions come back once you have');
  await expect(page.locator('review-desk fieldset:visible')).toHaveCount(0);
});

test('nothing is due yet: the page says until when', async ({ page, site }) => {
  site.service.know({ answers: { 'metrics-arrive': [yesterday(0.1)] } });
  await site.open(page, review);
  await expect(page.locator('review-desk')).toContainText(/Nothing is due until \d+ \w+\./);
});

test('a due question is asked, answers for itself, and is kept once', async ({ page, site }) => {
  site.service.know({ answers: { 'metrics-arrive': [yesterday(2)] } });
  await site.open(page, review);
  const question = page.locator('review-desk fieldset:visible');
  await expect(question).toHaveCount(1);
  await expect(page.locator('review-desk')).toContainText('One question is due');
  await question.getByRole('radio').nth(1).check();
  await expect(question).toContainText('Not this one.');
  await expect(question).toContainText('This question comes back on');
  await question.getByRole('radio').first().check();
  expect(site.service.calls).toEqual(['answer metrics-arrive cloudwatch-endpoint']);
});

test('a lesson says how many are due, and leads to them', async ({ page, site }) => {
  site.service.know({
    answers: { 'metrics-arrive': [yesterday(2)], 'same-timeout': [yesterday(3)] },
  });
  await site.open(page, '/ja/labs/silent-notebook/');
  const line = page.locator('due-questions a');
  await expect(line).toHaveText('今日の問題が 2 問ある');
  await line.click();
  await expect(page.locator('review-desk fieldset:visible')).toHaveCount(2);
});
