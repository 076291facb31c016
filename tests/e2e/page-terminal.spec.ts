import type { Page } from '@playwright/test';
import { breakNetwork, lesson, lessonParts } from './support/lesson-page.ts';
import { expect, test } from './support/test.ts';

function terminalParts(page: Page) {
  const dock = page.locator('lab-terminal');
  return {
    dock,
    open: dock.getByRole('button', { name: 'Terminal', exact: true }),
    operator: dock.getByRole('tab', { name: 'operator' }),
    inside: dock.getByRole('tab', { name: 'inside the VPC' }),
    screen: dock.locator('[data-stand]:not([hidden]) .xterm-rows'),
    keyboard: dock.locator('[data-stand]:not([hidden]) textarea'),
    state: dock.locator('[data-state]'),
    traffic: dock.locator('live-attempts').getByRole('listitem'),
  };
}

const atOperator = /operator \d{12} ap-northeast-1>\s*$/;
const onNotebook = /notebook 10\.0\.1\.23 closed>\s*$/;

test('the page’s terminal: outside, inside, and after a reload as it was left', async ({
  page,
  running,
}) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto(running.at(lesson));
  const { dock, open, operator, inside, screen, keyboard, state, traffic } = terminalParts(page);
  const runs = page.getByRole('button', { name: 'Run', exact: true });
  await expect(page.getByRole('button', { name: 'Break it' })).toBeEnabled();
  await expect(dock).toBeHidden();
  await expect(runs).toHaveCount(0);

  await breakNetwork(page);
  await expect(open).toBeVisible();
  expect(loaded.filter((path) => /xterm|\/pane\./.test(path))).toEqual([]);
  // Nobody waits for a prompt: these keys are pressed while the terminal is being loaded.
  const typed = Promise.withResolvers<void>();
  await page.route(/\/pane\./, async (route) => {
    await typed.promise;
    await route.continue();
  });
  await open.click();
  await page.keyboard.type('echo "early $((6 * 7))"\n');
  typed.resolve();
  await expect(state).toHaveText('Connected');
  await expect(screen).toContainText('early 42');
  await expect(screen).toHaveText(atOperator);
  await page.keyboard.type('aws sts get-caller-identity\n');
  await expect(screen).toContainText(/"Account": "\d{12}"/);

  await runs.first().click();
  await expect(screen).toContainText('npx closednet check L03');
  await expect(screen).toContainText('fail');

  // What is typed at the prompt leaves the lesson where it is.
  const lessonAt = await page.evaluate(() => scrollY);
  await keyboard.focus();
  await page.keyboard.type('echo "stays $((6 * 7))"\n');
  await expect(screen).toContainText('stays 42');
  expect(await page.evaluate(() => scrollY)).toBe(lessonAt);

  await operator.focus();
  await page.keyboard.press('ArrowRight');
  await expect(inside).toBeFocused();
  await expect(inside).toHaveAttribute('aria-selected', 'true');
  await expect(screen).toHaveText(onNotebook);
  await keyboard.focus();
  await page.keyboard.type(
    'AWS_MAX_ATTEMPTS=1 aws logs describe-log-groups --cli-connect-timeout 1\n',
  );
  await expect(screen).toContainText('Connect timeout on endpoint URL');
  await expect(traffic.first()).toContainText('logs.ap-northeast-1.amazonaws.com:443');
  await expect(traffic.first()).toContainText('dropped');
  await page.keyboard.type('kept=yes\n');

  await page.reload();
  await expect(inside).toHaveAttribute('aria-selected', 'true');
  await expect(screen).toContainText('Connect timeout on endpoint URL');
  await keyboard.focus();
  await page.keyboard.type('echo "still ${kept}"\n');
  await expect(screen).toContainText('still yes');

  // An editor has the screen: both Escapes are its own, and the keyboard stays.
  await page.keyboard.type(
    "printf '\\e[?1049h%s\\n' drawn; read -rsn2 keys; printf '\\e[?1049l'; echo \"read ${#keys}\"\n",
  );
  await expect(screen).toHaveText(/^\s*drawn\s*$/);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(screen).toContainText('read 2');

  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(inside).toBeFocused();
});

test('what was printed at one width is read at another after a reload', async ({
  page,
  running,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(running.at(lesson));
  const { open, screen, state } = terminalParts(page);
  await breakNetwork(page);
  await open.click();
  await expect(screen).toHaveText(atOperator);
  // Two lines above the cursor in the wide window: in a narrow one as many rows above are elsewhere.
  const wide = 'w'.repeat(44);
  await page.keyboard.type(
    `clear; printf 'first-${wide}\\nsecond-${wide}\\n\\033[2A\\033[6Cabove\\n\\n'\n`,
  );
  await expect(screen).toContainText(`first-above${wide.slice(5)}`);
  await expect(screen).toHaveText(atOperator);
  await page.setViewportSize({ width: 340, height: 900 });
  await page.reload();
  await expect(state).toHaveText('Connected');
  await expect(screen).toHaveText(atOperator);
  const text = (await screen.textContent())?.replaceAll(/\s/g, '');
  expect(text).toContain(`first-above${wide.slice(5)}second-${wide}operator`);
});

test('a reset ends the shell of the old network, and the next stands in the new one', async ({
  page,
  running,
}) => {
  await page.goto(running.at(lesson));
  await breakNetwork(page);
  const { open, screen, keyboard } = terminalParts(page);
  await open.click();
  await expect(screen).toHaveText(atOperator);
  const before = /operator (\d{12})/.exec((await screen.textContent()) ?? '')?.[1] ?? '';
  await keyboard.focus();
  await page.keyboard.type('closednet reset L03 --yes\n');
  await expect(screen).toHaveText(atOperator);
  await expect(screen).not.toContainText(before);
  await expect(lessonParts(page).verdict).toHaveAttribute('data-v', 'sealed');
});

test('a command opens the terminal and runs; logging out closes it, and says so', async ({
  page,
  running,
}) => {
  await page.goto(running.at(lesson));
  await breakNetwork(page);
  const { dock, screen } = terminalParts(page);
  // A command opens the terminal where it was closed, and runs in it.
  await page.getByRole('button', { name: 'Run', exact: true }).first().click();
  await expect(screen).toContainText(/Next: npx closednet hint L03[^]*ap-northeast-1>\s*$/);
  await page.evaluate(() =>
    fetch('/api/session/end', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    }),
  );
  await expect(dock).toContainText('You logged out, which ends your terminals.');
});

test('colours beyond the palette and a theme that changes break no policy', async ({
  page,
  running,
}) => {
  await page.goto(running.at(lesson));
  await breakNetwork(page);
  const { open, inside, screen } = terminalParts(page);
  await open.click();
  await expect(screen).toHaveText(atOperator);
  // And these while the shell inside is being started.
  await inside.click();
  await page.keyboard.type(`printf '\\033[38;2;250;120;10morange\\033[0m\\n'\n`);
  const orange = screen.getByText('orange', { exact: true });
  await expect(orange).toHaveCSS('color', 'rgb(250, 120, 10)');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.getByRole('button', { name: 'Screen reader' }).click();
  await expect(page.locator('[data-stand]:not([hidden]) .xterm-accessibility')).toHaveCount(1);
});
