import type { Locator, Page } from '@playwright/test';
import { typedDoor, typedRight } from '../support/typed-repair.ts';
import { lessonParts } from './support/lesson-page.ts';
import { expect, test } from './support/test.ts';

test('a first visitor solves L03 in the page alone, without a pointer', async ({
  page,
  running,
}) => {
  const { verdict, claims, holding, checks, breakIt } = lessonParts(page);
  await page.goto(running.at('/'));
  await expect(page.getByText('Emulator connected')).toBeVisible();
  await expect(page.getByRole('link', { name: /Begin here/ })).toContainText('L01');
  const map = page.locator('[data-lab-node]');
  await press(page, map.getByRole('link', { name: 'The silent notebook' }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The silent notebook');

  await choose(page, page.locator('predict-card'), 'denied');
  await press(page, page.getByRole('button', { name: 'Commit my prediction' }));
  await press(page, breakIt);
  await expect(page.locator('path-view')).toHaveAttribute('data-live');
  await expect(verdict).toHaveAttribute('data-v', 'sealed');
  await page.reload();
  await expect(page.locator('predict-card input[value="denied"]')).toBeChecked();
  await expect(page.locator('predict-card')).toContainText('Not as you predicted.');

  await choose(page, page.locator('diagnose-sheet'), 'name');
  await press(page, page.getByRole('button', { name: 'Commit this hypothesis' }));
  await expect(verdict).toHaveAttribute('data-v', 'deny');

  await repair(page);
  await expect(checks).toContainText('Solved: every claim holds');
  await expect(holding).toHaveCount(await claims.count());
  await expect(verdict).toHaveAttribute('data-v', 'allow');
  // Forward, the Tab key would go into the terminal, which keeps it.
  await press(page, checks.locator('[data-next]'), 'Shift+Tab');
  await expect(page).toHaveURL(/#step-8$/);
});

/** Types the repair at the operator's prompt, and leaves the terminal as it says. */
async function repair(page: Page): Promise<void> {
  const dock = page.locator('lab-terminal');
  const screen = dock.locator('[data-stand]:not([hidden]) .xterm-rows');
  await press(page, dock.getByRole('button', { name: 'Terminal', exact: true }));
  await expect(screen).toHaveText(/operator \d{12} ap-northeast-1>\s*$/);
  await reach(page, dock.locator('[data-stand]:not([hidden]) textarea'));
  for (const [i, command] of [...typedDoor, ...typedRight].entries()) {
    await page.keyboard.type(`clear; ${command} > /dev/null && echo "well $((${i} + 100))"\n`);
    await expect(screen).toContainText(`well ${i + 100}`);
  }
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(dock.getByRole('tab', { name: 'operator' })).toBeFocused();
}

/** Presses Tab until a part of the page has the focus. */
async function reach(page: Page, part: Locator, key = 'Tab'): Promise<void> {
  await expect(part).toBeVisible();
  for (let presses = 0; presses < 400; presses += 1) {
    if (await part.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error('the Tab key does not lead there');
}

async function press(page: Page, part: Locator, key = 'Tab'): Promise<void> {
  await reach(page, part, key);
  await page.keyboard.press('Enter');
}

/** A group of choices is one stop of the Tab key; arrows go through it. */
async function choose(page: Page, form: Locator, choice: string): Promise<void> {
  await reach(page, form.getByRole('radio').first());
  await page.keyboard.press('Space');
  const wanted = form.locator(`input[value="${choice}"]`);
  const count = await form.getByRole('radio').count();
  for (let presses = 0; presses < count && !(await wanted.isChecked()); presses += 1)
    await page.keyboard.press('ArrowDown');
  await expect(wanted).toBeChecked();
}
