import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHome } from '#state/home.ts';
import { findEmulator } from '#emulator/emulator.ts';
import { verb } from '../../scripts/verbs/grade.ts';
import { openTerminal } from '../../scripts/terminal/terminal.ts';
import { closednet, documentOf } from '../support/closednet.ts';
import { problemOf } from '../support/problem-of.ts';
import { externalHome, type ExternalHome } from '../support/external-home.ts';

const root = await mkdtemp(join(tmpdir(), 'closednet-grade-'));
const at = (name: string) => join(root, name);
const never = openHome({ CLOSEDNET_HOME: at('never') });
const terminal = openTerminal('en', true);
const slow = { timeout: 180_000 };
let home: ExternalHome;

beforeAll(async () => {
  await Promise.all(['class', 'taken'].map((one) => mkdir(at(one), { recursive: true })));
  await writeFile(at('fix.sh'), 'exit 0');
  await writeFile(at('empty.sh'), '');
  await writeFile(at('class/a.sh'), 'exit 0');
  await writeFile(at('class/b.sh'), 'ELF\0');
  await writeFile(at('taken/mine.txt'), 'mine');
  home = await externalHome();
});

afterAll(() => Promise.all([home.remove(), rm(root, { recursive: true })]));

test.for<[words: string, problem: string]>([
  ['', 'bad-usage 2 npx closednet grade --help'],
  ['L3 --submission FIX', 'unknown-lab 2 npx closednet start L03'],
  ['L03 --submission FIX --class CLASS', 'bad-usage 2 npx closednet grade --help'],
  ['L03 --submission FIX --format junti', 'unknown-format 2 --format junit'],
  ['L03 --submission FIX --isolation maybe', 'bad-usage 2 npx closednet grade --help'],
  ['L03 --submission FIX --seed x', 'bad-seed 2 -'],
  ['L03 --submission FIX --answers ten', 'bad-usage 2 npx closednet grade --help'],
  ['L03 --submission MISSING', 'no-submission 2 -'],
  ['L03 --class MISSING --out OUT', 'no-submission 2 -'],
  ['L03 --class CLASS', 'no-out 2 the same command with --out grades'],
  ['L03 --format csv,junit', 'no-out 2 the same command with --out grades'],
  ['L03 --submission FIX --out TAKEN', 'folder-not-empty 2 name another folder with --out'],
  ['L03 --class CLASS --out TAKEN', 'folder-not-empty 2 name another folder with --out'],
])('grade %s: %s, and nothing is started', async ([words, problem]) => {
  const args = words.split(' ').filter(Boolean);
  const { values, positionals } = parseArgs({
    args: args.map((word) => paths[word] ?? word),
    options: verb.options,
    allowPositionals: true,
  });
  const call = { terminal, home: never, positionals, options: values };
  expect(await problemOf(verb.run(call))).toBe(problem);
  expect(await findEmulator(never)).toBeUndefined();
});

const paths: Readonly<Record<string, string>> = {
  FIX: at('fix.sh'),
  CLASS: at('class'),
  MISSING: at('missing'),
  TAKEN: at('taken'),
  OUT: at('out'),
};

test('an empty submission ends 2, with a document that says why', async () => {
  const ran = await closednet(never, `grade L03 --submission ${at('empty.sh')} --json`);
  expect(documentOf(ran)).toMatchObject({
    schema: 'closednet.grades/1',
    submissions: [{ submission: 'empty.sh', refused: { code: 'bad-submission' } }],
  });
  expect(ran.stderr).toContain('"empty.sh" is empty.');
  expect(ran.code).toBe(2);
});

test(
  'one that does nothing ends 1, and its grade is printed in the format asked for',
  slow,
  async () => {
    const words = `grade L03 --submission ${at('fix.sh')} --isolation none`;
    const ran = await home.run(`${words} --format csv`);
    expect(ran.code, ran.stderr).toBe(1);
    expect(ran.stdout).toMatch(
      /^\uFEFFsubmission,.*\r\nfix\.sh,L03,zero,0,100,reach-logs,,none,exited/,
    );
    expect(stripVTControlCharacters(ran.stdout)).toBe(ran.stdout);
  },
);

test('a class is written to its folder, and the same command goes on with it', slow, async () => {
  // Within the class folder, as people do who stand in it.
  const out = at('class/out');
  const words = `grade L03 --class ${at('class')} --out ${out} --isolation none --lang ja`;
  const ran = await home.run(words);
  expect(ran.code, ran.stderr).toBe(1);
  expect(ran.stdout).toContain('「b.sh」はテキストファイルではありません。');
  const csv = await readFile(join(out, 'grades.csv'), 'utf8');
  expect(csv.match(/^[ab]\.sh,L03,\w+,0,100/gm)).toEqual([
    'a.sh,L03,zero,0,100',
    'b.sh,L03,refused,0,100',
  ]);
  const again = await home.run(`${words} --format gradescope`);
  expect(again.stderr).toContain('2 件の採点が終わりました（うち 2 件は前回の結果）');
  expect(await readFile(join(out, 'submissions/a.sh/results.json'), 'utf8')).toContain(
    '"score": 0',
  );
});
