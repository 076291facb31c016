import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { homeFolder, interpreterOf, projectRoot } from '../../../scripts/setup/home.mjs';
import { autograderWords } from '../../../scripts/gradescope/autograder-words.ts';
import { gradescopeSchema } from './support/gradescope-schema.ts';

const run = promisify(execFile);
const script = join(projectRoot, 'scripts', 'autograder.ts');
const python = interpreterOf(join(homeFolder(process.env), 'python'));

/** Stands for Gradescope's /autograder, as its harness lays it out. */
let place = '';
let modes: Readonly<Record<string, string>> = {};

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'closednet-autograder-'));
  for (const folder of ['source', 'submission', 'results']) await mkdir(join(place, folder));
  const zip = join(place, 'autograder.zip');
  await run(process.execPath, [script, 'L03', 'l15', '--out', zip, '--seed', '7', '--lang', 'ja']);
  const unpack = join(import.meta.dirname, 'support', 'unpack_autograder.py');
  const { stdout } = await run(python, ['-I', '-S', unpack, zip, join(place, 'source')], {
    maxBuffer: 2 ** 24,
  });
  modes = z.record(z.string(), z.string()).parse(JSON.parse(stdout));
});

afterAll(() => rm(place, { recursive: true, force: true }));

test('both programs stand at the root and can be run, and nothing else can', () => {
  const programs = Object.keys(modes).filter((path) => modes[path] === '0o100755');
  expect(programs).toEqual(['setup.sh', 'run_autograder']);
});

test('closednet is whole in it: engine, labs, plugin; nothing that was installed or cached', () => {
  const names = Object.keys(modes);
  for (const file of ['scripts/closednet.mjs', 'labs/L03-silent-notebook/solution.ts'])
    expect(names).toContain(`closednet/${file}`);
  expect(
    names.filter((name) => /node_modules|__pycache__|\.closednet|_cache\//.test(name)),
  ).toEqual([]);
});

test('what the instructor asked for is what is graded', async () => {
  expect(await readFile(join(place, 'source', 'settings.sh'), 'utf8')).toBe(
    "labs=('L03' 'L15')\noptions=('--isolation' 'auto' '--lang' 'ja' '--seed' '7')\n",
  );
});

test('its programs are Bash that Bash can read', async () => {
  for (const name of ['setup.sh', 'run_autograder'])
    await run('bash', ['-n', join(place, 'source', name)]);
});

test('where grading is not possible the results say so, and give no score', async () => {
  await writeFile(join(place, 'submission', 'fix.sh'), 'true\n');
  const { stdout } = await run(join(place, 'source', 'run_autograder'), [], {
    env: {
      PATH: [dirname(process.execPath), '/usr/bin', '/bin'].join(delimiter),
      CLOSEDNET_AUTOGRADER: place,
      CLOSEDNET_HOME: join(place, 'home'),
    },
  });
  expect(stdout).toContain('closednet grade ended with exit code 3');
  const results: unknown = JSON.parse(
    await readFile(join(place, 'results', 'results.json'), 'utf8'),
  );
  const isValid = new Ajv2019().compile(gradescopeSchema);
  expect(isValid(results) || isValid.errors).toBe(true);
  expect(results).not.toHaveProperty('score');
  expect(results).toMatchObject({ tests: [], output: expect.stringContaining('採点できません') });
});

test.for<[words: string, got: string]>([
  ['', 'no LAB'],
  ['L03', '--out'],
  ['L03 --out there', '--out there'],
  ['L03 --out a.zip --isolation some', '--isolation some'],
  ['L03 --out a.zip --exam', "Unknown option '--exam'"],
])('"npm run autograder -- %s" is answered with what is wrong', ([words, got]) => {
  const asked = () => autograderWords(words.split(' ').filter(Boolean));
  expect(asked).toThrow(
    expect.objectContaining({
      code: 'bad-usage',
      exitCode: 2,
      text: expect.objectContaining({ got: { en: got, ja: got } }),
    }),
  );
});
