import type { Page } from '@playwright/test';
import { breakNetwork, lesson, lessonParts } from './support/lesson-page.ts';
import { expect, test } from './support/test.ts';

const japanese = /[ぁ-んァ-ヶ一-龠]/;

test('a reader checks by keyboard, changes theme and language, and keeps their place', async ({
  page,
  running,
}) => {
  await page.goto(running.at(lesson));
  await breakNetwork(page);
  await checkByKeyboard(page);
  await readOnPhone(page);
  await changeTheme(page);
  await changeLanguage(page, running.origin);
});

async function checkByKeyboard(page: Page): Promise<void> {
  const { check, failing, currentHop } = lessonParts(page);
  await page.keyboard.press('Control+Home');
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(check).toBeFocused({ timeout: 1 });
  }).toPass({ intervals: [0] });
  await page.keyboard.press('Enter');
  await expect(failing).toHaveCount(1);
  await expect(currentHop).toHaveAttribute('data-step', '5');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(currentHop).toHaveAttribute('data-step', '3');
  await page.keyboard.press('ArrowRight');
  await expect(currentHop).toHaveAttribute('data-step', '4');
}

/** The lab's own requests have long names; none of them widens the page. */
async function readOnPhone(page: Page): Promise<void> {
  const { path, verdict } = lessonParts(page);
  const wide = page.viewportSize();
  await page.setViewportSize({ width: 390, height: 844 });
  await verdict.scrollIntoViewIfNeeded();
  await expect(verdict).toBeInViewport({ ratio: 1 });
  await expect(path.getByRole('combobox')).toBeInViewport({ ratio: 1 });
  await page.setViewportSize(wide ?? { width: 1280, height: 720 });
}

async function changeTheme(page: Page): Promise<void> {
  const html = page.locator('html');
  const button = page.getByRole('button', { name: /theme/i });
  await button.click();
  await button.click();
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(html).toHaveAttribute('data-theme', 'dark');
}

async function changeLanguage(page: Page, origin: string): Promise<void> {
  const { verdict, path, check, claims, hints } = lessonParts(page);
  const resume = page.locator('[data-resume]');
  await expect(resume).toHaveAttribute('href', /^#step-[2-9]$/);
  const place = await resume.getAttribute('href');
  const step = Number(place?.at(-1));
  await page.getByRole('link', { name: '日本語', exact: true }).click();
  await expect(page).toHaveURL(`${origin}/ja/labs/silent-notebook/`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  // The texts are not of one length: who stood at the edge of a step may stand in the one before.
  await expect(resume).toHaveAttribute('href', new RegExp(`^#step-[${step - 1}${step}]$`));
  await expect(resume).toContainText(japanese);
  await expect(verdict).toContainText('ホップ 5 まで届いた');
  await check.click();
  await expect(claims.locator('dd').first()).toContainText(japanese);
  await hints.getByRole('button').click();
  await expect(hints.getByRole('listitem')).toContainText(japanese);
  const told = [
    page.locator('main :is(p, h1, h2, h3, button, summary)'),
    path.locator('.hop .what b'),
    claims,
  ];
  for (const some of told)
    for (const text of await some.filter({ visible: true, hasText: /\S/ }).allInnerTexts())
      expect(text).toMatch(japanese);
}
