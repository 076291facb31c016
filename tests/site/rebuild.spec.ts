import { expect, test } from './support/site.ts';

test('what a build does is not judged as a change of the learner, however late it is heard', async ({
  page,
  site,
}) => {
  const { service } = site;
  service.moveTo('no way out');
  service.know({ prediction: { choice: 'silence' }, hypothesis: { choice: 'name' } });
  await site.open(page, '/en/labs/silent-notebook/');
  await expect(page.locator('watch-line')).toContainText('claims hold');
  await expect.poll(() => service.polls).toBe(1);
  service.calls.length = 0;

  service.beginBuild();
  await expect(page.locator('.verdict')).toHaveAttribute('data-v', 'sealed');
  await expect.poll(() => service.polls).toBe(1);
  const hear = service.endBuild();
  const question = page.locator('[data-question="metrics-arrive"]');
  await question.getByRole('radio').first().check();
  await expect(question.locator('.feedback:visible')).toHaveCount(1);
  hear();

  await expect.poll(() => service.polls).toBe(1);
  await expect(page.locator('check-card .claim[data-status="pass"]')).toHaveCount(0);
  service.moveTo('written');
  await expect(page.locator('check-card')).toContainText('Solved');
  expect(service.calls.filter((call) => call === 'check')).toHaveLength(1);
});

test('nor is the reset itself, heard while the path of the new attempt is still being read', async ({
  page,
  site,
}) => {
  const { service } = site;
  service.moveTo('no way out');
  service.know({ prediction: { choice: 'silence' }, hypothesis: { choice: 'name' } });
  await site.open(page, '/en/labs/silent-notebook/');
  await expect(page.locator('watch-line')).toContainText('claims hold');
  await expect.poll(() => service.polls).toBe(1);
  service.calls.length = 0;

  const { promise, resolve } = Promise.withResolvers<void>();
  service.reading = promise;
  const hear = service.replace();
  const question = page.locator('[data-question="metrics-arrive"]');
  await question.getByRole('radio').first().check();
  await expect(question.locator('.feedback:visible')).toHaveCount(1);
  const { reads } = service;
  hear();
  await expect.poll(() => service.gone > 0 || service.reads > reads).toBe(true);
  resolve();

  await expect.poll(() => service.polls).toBe(1);
  await expect(page.locator('check-card .claim[data-status="pass"]')).toHaveCount(0);
  service.moveTo('written');
  await expect(page.locator('check-card')).toContainText('Solved');
  expect(service.calls.filter((call) => call === 'check')).toHaveLength(1);
});
