import { lessonParts, lesson, breakNetwork, type } from './support/lesson-page.ts';
import { expect, test } from './support/test.ts';

test('what clients send is seen as they send it, and why it failed once that is revealed', async ({
  page,
  running,
}) => {
  await page.goto(running.at(lesson));
  await breakNetwork(page);
  const live = page.getByRole('region', { name: 'Observe' }).locator('live-attempts');
  const lines = live.getByRole('listitem');
  await expect(live).toContainText('Each attempt appears here');

  const terminal = await running.terminal();
  const ask = `closednet shell L03 -- python -c 'import socket
try: socket.create_connection(("logs.ap-northeast-1.amazonaws.com", 443), 1)
except TimeoutError as error: print(error)'`;
  await type(terminal, ask);
  await expect(lines).toHaveText(['✕notebook → logs.ap-northeast-1.amazonaws.com:443dropped']);

  await page.getByRole('button', { name: 'Name it now' }).click();
  await expect(lessonParts(page).verdict).toHaveAttribute('data-v', 'deny');
  await type(terminal, ask);
  await expect(lines).toHaveCount(2);
  await expect(lines.last()).toContainText(/no route of rtb-\w+ matches 203\.0\.113\.\d+/);
});
