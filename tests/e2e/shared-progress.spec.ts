import { breakNetwork, commit, lesson, lessonParts, type } from './support/lesson-page.ts';
import { expect, test } from './support/test.ts';

const trace = 'closednet trace --from notebook --to logs.ap-northeast-1.amazonaws.com --port 443';

test('page and terminal tell of one progress, and the browser keeps none of it', async ({
  page,
  running,
}) => {
  const { verdict, hints, path } = lessonParts(page);
  await page.goto(running.at(lesson));
  await breakNetwork(page);
  const terminal = await running.terminal();

  await test.step('answers given in the page unseal the terminal', async () => {
    expect((await terminal.type(trace)).shown).not.toContain('NO_ROUTE_TO_DESTINATION');
    await commit(page.locator('predict-card'), 'silence', 'Commit my prediction');
    await commit(page.locator('diagnose-sheet'), 'security-group', 'Commit this hypothesis');
    await expect(verdict).toHaveAttribute('data-v', 'deny');
    expect((await terminal.type(trace)).shown).toContain('NO_ROUTE_TO_DESTINATION');
  });

  await test.step('hints taken in the terminal stand in the page', async () => {
    await type(terminal, 'closednet hint L03', 'closednet hint L03');
    await page.reload();
    await expect(hints.getByRole('listitem')).toHaveCount(2);
    await hints.getByRole('button', { name: 'One step further' }).click();
    await expect(hints.getByRole('listitem')).toHaveCount(3);
  });

  await test.step('a browser that forgets everything loses nothing', async () => {
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await expect(page.locator('predict-card')).toContainText('As you predicted.');
    await expect(page.locator('diagnose-sheet .standing')).toContainText(
      'A security group drops 443',
    );
    await expect(hints.getByRole('listitem')).toHaveCount(3);
    await expect(path.locator('.hop[data-v="deny"]')).toContainText('NO_ROUTE_TO_DESTINATION');
  });

  await test.step('a second tab sees what the terminal builds, as the first does', async () => {
    const other = await page.context().newPage();
    await other.goto(`${running.origin}${lesson}`);
    await expect(lessonParts(other).verdict).toHaveAttribute('data-v', 'deny');
    await type(terminal, 'closednet solve L03 --yes');
    for (const tab of [page, other])
      await expect(lessonParts(tab).verdict).toHaveAttribute('data-v', 'allow');
  });

  await test.step('an attempt dropped by the terminal is dropped in the page', async () => {
    const status = page.locator('start-lab [data-status]');
    const before = await status.innerText();
    await type(terminal, 'closednet reset L03 --yes');
    await expect(status).not.toHaveText(before);
    await expect(verdict).toHaveAttribute('data-v', 'deny');
  });
});
