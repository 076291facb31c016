import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

const lesson = '/en/labs/last-heartbeat/';

/** The parts of the card that a reader looks at or presses. */
function browseParts(page: Page) {
  const card = page.locator('browse-as');
  return {
    card,
    place: card.getByLabel('Stand at'),
    open: card.getByRole('button', { name: 'Open', exact: true }),
    signIn: card.getByRole('button', { name: 'Open, signed in' }),
    told: card.locator('[data-told]'),
    inside: card.frameLocator('iframe'),
    noPage: card.locator('.no-page'),
  };
}

test('a page is seen from the places of the lab, by keyboard, and nothing of it runs', async ({
  page,
  running,
}) => {
  await page.goto(running.at(lesson));
  await page.getByRole('button', { name: 'Break it' }).click();
  await expect(page.locator('start-lab [data-status]')).toContainText('Running since');
  const { card, place, open, signIn, told, inside, noPage } = browseParts(page);

  await place.selectOption('analyst');
  await open.press('Enter');
  await expect(noPage).toContainText('took too long to respond');
  await expect(noPage).toContainText('ERR_CONNECTION_TIMED_OUT');
  const found = await new AxeBuilder({ page }).include('browse-as').analyze();
  expect(found.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);

  await place.selectOption('reader');
  await open.press('Enter');
  await expect(told).toContainText('the page came, status 200');
  await expect(inside.getByRole('heading', { name: 'Sign in through AWS' })).toBeVisible();

  await signIn.press('Enter');
  await expect(inside.getByRole('heading', { name: 'DAGs' })).toBeVisible();
  await expect(inside.getByText('closednet stands in')).toBeVisible();
  const frame = card.locator('iframe');
  expect(await frame.getAttribute('sandbox')).toBe('');
  // A link of the page leads nowhere: its sandbox opens no window.
  const address = await frame.getAttribute('src');
  await inside.getByRole('link', { name: 'Airflow' }).click();
  await expect(inside.getByRole('heading', { name: 'DAGs' })).toBeVisible();
  expect(await frame.getAttribute('src')).toBe(address);
  expect(page.context().pages()).toHaveLength(1);

  // Whatever a page would run, the tools of this test among it, its frame refuses.
  const blocked = running.complaints.splice(0);
  expect(blocked.filter((one) => !one.includes('sandboxed'))).toEqual([]);
});

test('the card fits a narrow screen in Japanese, in the dark', async ({ page, running }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(running.at(lesson.replace('/en/', '/ja/')));
  await page.getByRole('button', { name: '壊す' }).click();
  await expect(page.locator('start-lab [data-status]')).toContainText('から稼働中');
  const card = page.locator('browse-as');
  await card.getByLabel('立つ場所').selectOption('analyst');
  await card.getByRole('button', { name: '開く', exact: true }).click();
  await expect(card.locator('.no-page')).toContainText('からの応答時間が長すぎます');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});
