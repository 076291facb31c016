import type { Locator, Page } from '@playwright/test';
import { expect } from './test.ts';
import type { Typist } from '../../support/typist.ts';

export const lesson = '/en/labs/silent-notebook/';

/** The parts of L03's page that a learner looks at or presses. */
export function lessonParts(page: Page) {
  const path = page.locator('path-view');
  const checks = page.locator('check-card');
  return {
    path,
    verdict: path.locator('.verdict'),
    currentHop: path.locator('.hop[aria-current="step"]'),
    checks,
    failing: checks.locator('.claim[data-status="fail"]'),
    holding: checks.locator('.claim[data-status="pass"]'),
    claims: checks.locator('.claim'),
    hints: page.locator('hint-ladder').first(),
    breakIt: page.getByRole('button', { name: 'Break it' }),
    check: checks.locator('[data-check]'),
  };
}

/** Breaks the network with the page's button and waits for its path. */
export async function breakNetwork(page: Page): Promise<void> {
  const { breakIt, verdict } = lessonParts(page);
  await breakIt.click();
  // The picture that came with the page is sealed, too: the network's own takes its place.
  await expect(page.locator('path-view')).toHaveAttribute('data-live');
  await expect(verdict).toHaveAttribute('data-v', 'sealed');
}

export async function commit(form: Locator, choice: string, words: string): Promise<void> {
  await form.locator(`input[value="${choice}"]`).check();
  await form.getByRole('button', { name: words }).click();
}

/** Types commands that must succeed; answers what the last one showed. */
export async function type(terminal: Typist, ...commands: readonly string[]): Promise<string> {
  let shown = '';
  for (const command of commands) {
    const typed = await terminal.type(command);
    expect(typed.code, `${command}\n${typed.shown}`).toBe(0);
    shown = typed.shown;
  }
  return shown;
}
