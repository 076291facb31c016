import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openHome } from '#state/home.ts';
import { openTerminal } from '../../scripts/terminal/terminal.ts';
import { verb } from '../../scripts/verbs/exercise.ts';
import { closednet, documentOf } from '../support/closednet.ts';

const folder = await mkdtemp(join(tmpdir(), 'closednet-refused-'));
const home = openHome({ CLOSEDNET_HOME: join(folder, 'home') });
const places = { FULL: join(folder, 'full'), FILE: join(folder, 'file') };
await mkdir(join(places.FULL, 'kept'), { recursive: true });
await writeFile(places.FILE, '');

afterAll(() => rm(folder, { recursive: true }));

test.for<[labs: string, out: string | undefined, code: string, tries: string | undefined]>([
  ['', 'FULL', 'bad-usage', 'npx closednet exercise L03 --out exercise'],
  ['L03', undefined, 'no-out', 'npx closednet exercise L03 --out exercise'],
  ['L3', 'FULL', 'unknown-lab', 'npx closednet start L03'],
  ['L03 L06', 'FULL', 'lab-to-come', 'npx closednet list'],
  ['L03', 'FULL', 'folder-not-empty', 'name another folder with --out'],
  ['L03', 'FILE', 'unwritable-folder', undefined],
  ['L03', 'FILE/in', 'unwritable-folder', undefined],
])('"%s" into %s is refused: %s', async ([labs, out, code, tries]) => {
  const where = out?.replace('FULL', places.FULL).replace('FILE', places.FILE);
  const call = {
    terminal: openTerminal('en', false),
    home,
    positionals: labs.split(' ').filter(Boolean),
    options: where === undefined ? {} : { out: where },
  };
  await expect(verb.run(call)).rejects.toMatchObject({
    code,
    exitCode: 2,
    text: tries === undefined ? {} : { try: { en: tries } },
  });
  expect((await readdir(folder)).filter((name) => name.endsWith('.draft'))).toEqual([]);
});

test('a folder that is not there yet is made, and nothing beside it is left', async () => {
  const out = join(folder, 'out', 'new');
  const ran = await closednet(home, `exercise L03 l03 --out ${out} --json`);
  expect(documentOf(ran)).toMatchObject({ schema: 'closednet.exercise/1', labs: ['L03'] });
  expect(await readdir(join(folder, 'out'))).toEqual(['new']);
});
