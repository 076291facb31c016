import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { catalogue } from '#labs/catalogue.ts';
import { openHome } from '#state/home.ts';
import { fillIn } from '../../../scripts/author/fill-skeleton.ts';
import { projectFiles } from '../../support/project-files.ts';

const { projectRoot } = openHome();
const modules = join(projectRoot, 'node_modules');
let project = '';

/** A copy of the project with one lab in it: `new` writes into the project that it belongs to. */
beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'closednet-project-'));
  const needed = /^(src|scripts|labs\/L03-[^/]+)\/|^(package|tsconfig)\.json$/;
  for (const file of projectFiles().filter((one) => needed.test(one))) {
    await mkdir(join(project, file, '..'), { recursive: true });
    await cp(join(projectRoot, file), join(project, file));
  }
  const settings = { extends: '../tsconfig.json', include: ['.'] };
  await writeFile(join(project, 'labs', 'tsconfig.json'), JSON.stringify(settings));
  await symlink(modules, join(project, 'node_modules'));
});

afterAll(() => rm(project, { recursive: true, force: true }));

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function node(script: string, ...words: readonly string[]): Promise<Ran> {
  const told = z.object({ code: z.number(), stdout: z.string(), stderr: z.string() });
  const { PATH = '', HOME = '' } = process.env;
  const env = { PATH, HOME, LANG: 'C.UTF-8', CLOSEDNET_HOME: join(project, '.closednet') };
  return promisify(execFile)(process.execPath, [script, ...words], { cwd: project, env }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: unknown) => told.parse(error),
  );
}

const closednet = (...words: readonly string[]) =>
  node(join(project, 'scripts', 'closednet.mjs'), ...words);

const summary = z.object({
  sound: z.literal(false),
  labs: z.tuple([
    z.object({
      empty: z.literal(true),
      proofs: z.tuple([]),
      gaps: z.array(z.object({ kind: z.string(), file: z.string(), line: z.number() })),
    }),
  ]),
});

test('a new lab loads, is typed and formatted, and validates as empty', async () => {
  const made = await closednet('new', 'L05', '443-from-nowhere');
  expect(made).toMatchObject({ code: 0 });
  expect(made.stdout.split('\n')).toContain('labs/L05-443-from-nowhere/lesson.ja.mdx');

  const proved = await closednet('validate', 'L05', '--json');
  expect(proved.code).toBe(1);
  const [lab] = summary.parse(JSON.parse(proved.stdout)).labs;
  const kinds = new Set(lab.gaps.map(({ kind }) => kind));
  expect([...kinds].toSorted()).toEqual([
    'data',
    'hint',
    'language',
    'mutant',
    'recording',
    'source',
  ]);
  expect(proved.stderr).toMatch(/^L05 {2}is empty: \d+ things are still to be written$/m);
  expect(proved.stderr).toMatch(
    /^✗ labs\/L05-443-from-nowhere\/mutants\.ts:\d+ {2}mutants: expected 1/m,
  );

  const formatted = await node(
    join(modules, 'prettier/bin/prettier.cjs'),
    '--check',
    'labs/L05-443-from-nowhere',
  );
  expect(formatted).toMatchObject({ code: 0 });
  expect(await node(join(modules, '@typescript/native/bin/tsc'), '-p', 'labs')).toEqual(
    expect.objectContaining({ code: 0, stdout: '' }),
  );
});

test.for<[words: string, code: string, tries: string]>([
  ['L03', 'lab-exists', 'npx closednet validate L03'],
  ['L03 silent-notebook', 'lab-exists', 'npx closednet validate L03'],
  ['L5', 'not-in-catalogue', 'npx closednet new L05 443-from-nowhere'],
  ['L06 443-from-nowhere', 'not-in-catalogue', 'npx closednet new L06 job-elsewhere'],
  ['L99', 'not-in-catalogue', 'npx closednet new L09 no-matching-distribution'],
  ['', 'not-in-catalogue', 'npx closednet list'],
])('new %s is refused, and leaves nothing', async ([words, code, tries]) => {
  const before = await readdir(join(project, 'labs'));
  const ran = await closednet('new', ...words.split(' ').filter(Boolean));
  expect(ran.code).toBe(2);
  expect(ran.stderr).toContain(`${code} · /problems/${code}`);
  expect(ran.stderr).toContain(tries);
  expect(await readdir(join(project, 'labs'))).toEqual(before);
  expect((await readdir(project)).filter((name) => name.startsWith('.closednet-new'))).toEqual([]);
});

test('the steps of every skeleton take as long as its lab', () => {
  const talk = Array(9).fill('minutes: 1').join('\n').replace('minutes', 'fix: { minutes');
  const sums = catalogue.map((row) => {
    const minutes = [...fillIn('talk.ts', talk, row).matchAll(/minutes: (\d+)/g)];
    return minutes.reduce((sum, [, one]) => sum + Number(one), 0);
  });
  expect(sums).toEqual(catalogue.map((row) => row.minutes));
});
