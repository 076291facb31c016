import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openProgress } from '#labs/session-progress.ts';
import { openHome } from '#state/home.ts';

const clock = () => new Date('2026-11-22T05:00:00.000Z');

async function freshStore() {
  const path = await mkdtemp(join(tmpdir(), 'closednet-progress-'));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  const home = openHome({ CLOSEDNET_HOME: path });
  const said: string[] = [];
  const open = () => openProgress(home, ({ en }) => said.push(en), clock);
  return { home, said, open, store: open() };
}

test('what one process wrote, the next one reads', async () => {
  const { store, open } = await freshStore();
  await store.changeLab('L03', (before) => ({ ...before, hints: { path: 1 } }));
  expect((await open().read()).labs).toEqual({ L03: { hints: { path: 1 } } });
});

test('reading nothing writes nothing', async () => {
  const { store, home } = await freshStore();
  expect((await store.read()).labs).toEqual({});
  expect(await readdir(home.path)).not.toContain('progress.json');
});

test('twenty askers at once get twenty accounts', async () => {
  const { store, open } = await freshStore();
  const other = open();
  const asked = [...Array(10)].flatMap(() => [store.nextAccount(), other.nextAccount()]);
  expect(new Set(await Promise.all(asked)).size).toBe(20);
});

test.for<[name: string, text: string, kept: string, said: string]>([
  ['half a file', '{"schema":', 'corrupt', 'cannot be read'],
  ['a newer file', '{"schema":"closednet.progress/2"}', 'newer', 'newer closednet'],
])('%s is kept aside as it was, and said', async ([, text, kept, words]) => {
  const { store, home, said } = await freshStore();
  await writeFile(home.file('progress.json'), text);
  await store.changeLab('L03', (before) => before);
  const name = `progress.json.${kept}-2026-11-22T05-00-00-000Z`;
  expect(await readFile(home.file(name), 'utf8')).toBe(text);
  expect(said.join()).toContain(words);
  expect(said.join()).toContain(name);
});

test('a second broken file at the same moment does not overwrite the first', async () => {
  const { store, home } = await freshStore();
  for (const text of ['first', 'second']) {
    await writeFile(home.file('progress.json'), text);
    await store.read();
  }
  const kept = (await readdir(home.path)).filter((name) => name.startsWith('progress.json.'));
  const texts = await Promise.all(kept.map((name) => readFile(home.file(name), 'utf8')));
  expect(texts.toSorted()).toEqual(['first', 'second']);
});

test('a draft that a crash left behind changes nothing', async () => {
  const { store, home, open } = await freshStore();
  await store.changeLab('L03', (before) => ({ ...before, hints: { path: 3 } }));
  await writeFile(home.file('progress.json.4711-abcd.draft'), '{"schema":"clo');
  expect((await open().read()).labs['L03']?.hints).toEqual({ path: 3 });
});
