import { readFile } from 'node:fs/promises';
import { test as served, expect } from './support/site.ts';
import { test as fixed } from './support/static-site.ts';

const passedAt = '2026-11-20T05:30:00.000Z';
const elsewhere = {
  schema: 'closednet.progress/1',
  nextAccount: '400000000000',
  labs: {
    L03: { hints: { path: 2 }, passedAt },
    L09: { hints: {}, prediction: { choice: 'silence', at: passedAt } },
  },
};
const file = (text: string) => ({
  name: 'closednet-progress.json',
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

served('an import shows what would change, and goes to the server', async ({ page, site }) => {
  await site.open(page, '/en/progress/');
  await page.locator('[data-file]').setInputFiles(file(JSON.stringify(elsewhere)));
  const preview = page.locator('[data-preview]');
  await expect(preview).toContainText('L03hints shown, passed');
  await expect(preview).toContainText('L09prediction');
  expect(site.service.calls).not.toContain('import');
  await page.getByRole('button', { name: 'Take it in' }).click();
  await expect(preview).toHaveText('Taken in.');
  expect(site.service.calls).toContain('import');
  expect((await site.service.progress()).labs['L03']?.passedAt).toBe(passedAt);
  expect(await page.evaluate(() => localStorage.getItem('closednet:progress:v1'))).toBeNull();
});

served('who logs out is told so, and how to come in again', async ({ page, site }) => {
  await site.open(page, '/en/progress/');
  await page.getByRole('button', { name: 'Log out' }).click();
  await expect(page.locator('[data-out]')).toContainText('Logged out. The address');
});

for (const [name, text, got] of [
  ['a picture', 'PNG', 'not JSON'],
  ['another document', '{"schema":"closednet.result/1"}', 'schema'],
  ['a newer record', '{"schema":"closednet.progress/2"}', 'closednet.progress/2'],
] as const)
  served(`${name} is refused in words, and nothing changes`, async ({ page, site }) => {
    await site.open(page, '/ja/progress/');
    await page.locator('[data-file]').setInputFiles(file(text));
    const notice = page.locator('[data-bad-file]');
    await expect(notice).toContainText(got);
    await expect(notice).toContainText('対処');
    await expect(page.locator('[data-preview]')).toBeHidden();
    expect(site.service.calls).not.toContain('import');
  });

served(
  'the server refuses what is no progress, with the code of its page',
  async ({ page, site }) => {
    await site.open(page, '/en/progress/');
    await expect.poll(async () => (await page.context().cookies()).length).toBe(1);
    const reply = await page.request.post(`${site.origin}/api/progress/import`, {
      headers: { 'content-type': 'application/json', origin: site.origin },
      data: '{"labs":{}}',
    });
    expect(reply.status()).toBe(409);
    expect(await reply.text()).toContain('"code":"not-progress"');
  },
);

fixed(
  'without a server the browser keeps progress, and gives it away as a file',
  async ({ page, pages }) => {
    await page.goto(pages.at('en/progress/'));
    await page.locator('[data-file]').setInputFiles(file(JSON.stringify(elsewhere)));
    await page.getByRole('button', { name: 'Take it in' }).click();
    await expect(page.locator('[data-lab="L03"]')).toContainText('passed on 2026-11-20');
    await page.reload();
    await expect(page.locator('[data-lab="L03"]')).toContainText('passed on 2026-11-20');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download progress' }).click(),
    ]);
    const saved: unknown = JSON.parse(await readFile(await download.path(), 'utf8'));
    expect(saved).toMatchObject({ schema: 'closednet.progress/1', labs: elsewhere.labs });
  },
);

fixed(
  'the map names the next lab, and its lines turn green behind the learner',
  async ({ page, pages }) => {
    await page.goto(pages.at('en/'));
    const next = page.locator('.next-lab:visible');
    await expect(next).toContainText('Four timeouts');
    const [passed] = Object.values(elsewhere.labs);
    const further = { ...elsewhere, labs: { ...elsewhere.labs, L01: passed } };
    await page.evaluate(
      (text) => localStorage.setItem('closednet:progress:v1', text),
      JSON.stringify(further),
    );
    await page.reload();
    await expect(next).toContainText('The bucket that hangs');
    await expect(page.locator('path.walked')).toHaveCount(2);
  },
);
