import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openHome } from '#state/home.ts';
import { closednet, documentOf, toldProblem } from '../support/closednet.ts';
import { testHome } from '../support/test-home.ts';
import { someOf } from '../support/whole-run.ts';
import { externalHome, startedLab, type ExternalHome } from '../support/external-home.ts';

type Row = readonly [words: string, code: number, problem: string, tries: string];

const folder = await mkdtemp(join(tmpdir(), 'closednet-cli-'));
const never = openHome({ CLOSEDNET_HOME: join(folder, 'never') });
let idle: ExternalHome;
let busy: ExternalHome;

beforeAll(async () => {
  [idle, busy] = await Promise.all([externalHome(), externalHome()]);
  await startedLab(busy);
});

afterAll(async () => {
  await Promise.all([idle.remove(), busy.remove(), rm(folder, { recursive: true })]);
});

const missing = join(folder, 'missing');

const withEmulatorDown: readonly Row[] = [
  ['chek', 2, 'unknown-verb', 'npx closednet check'],
  ['frobnicate', 2, 'unknown-verb', 'npx closednet --help'],
  ['check --wach', 2, 'bad-usage', 'npx closednet check --watch'],
  ['check --lang fr', 2, 'bad-usage', 'npx closednet check --help'],
  ['list L03', 2, 'bad-usage', 'npx closednet list --help'],
  ['start L3', 2, 'unknown-lab', 'npx closednet start L03'],
  ['start L06', 2, 'lab-to-come', 'npx closednet list'],
  ['start L03 --seed x', 2, 'bad-seed', '-'],
  ['check L3', 2, 'unknown-lab', 'npx closednet start L03'],
  ['check --probe', 3, 'emulator-down', 'npx closednet start'],
  ['shell', 3, 'emulator-down', 'npx closednet start'],
  ['shell L03', 3, 'emulator-down', 'npx closednet start L03'],
  ['check', 3, 'emulator-down', 'npx closednet start'],
  ['check L03', 3, 'emulator-down', 'npx closednet start L03'],
  ['hint L03', 3, 'emulator-down', 'npx closednet start L03'],
  ['solve L03 --yes', 3, 'emulator-down', 'npx closednet start L03'],
  ['reset L03 --yes', 3, 'emulator-down', 'npx closednet start L03'],
  ['env', 3, 'emulator-down', 'npx closednet start'],
  ['trace --from a --to b', 3, 'emulator-down', 'npx closednet start'],
  [`collect --out ${missing}`, 3, 'emulator-down', 'npx closednet start'],
  ['collect', 2, 'no-out', 'npx closednet collect --out answers'],
  ['trace', 2, 'bad-request', 'npx closednet trace --help'],
  ['trace --from a --to b --port 70000', 2, 'bad-request', 'npx closednet trace --help'],
  ['trace --from a --to b --as svg', 2, 'unknown-shape', '-'],
  [`trace --from a --to b --snapshot ${missing}`, 2, 'unreadable-folder', '-'],
];

describe.concurrent('with the emulator down', () => {
  test.for(someOf(withEmulatorDown))('%s ends %i: %s', async ([words, code, name, tries]) => {
    expect(toldProblem(await closednet(never, `${words} --json`))).toBe(`${code} ${name} ${tries}`);
  });
});

describe.concurrent('with the emulator up and no lab started', () => {
  test.for<Row>([
    ['check', 2, 'no-lab', 'npx closednet start L03'],
    ['check L03', 2, 'lab-not-started', 'npx closednet start L03'],
    ['hint L03', 2, 'lab-not-started', 'npx closednet start L03'],
    ['solve L03 --yes', 2, 'lab-not-started', 'npx closednet start L03'],
    ['reset L03 --yes', 2, 'lab-not-started', 'npx closednet start L03'],
    ['env L03', 2, 'lab-not-started', 'npx closednet start L03'],
    ['shell L03', 2, 'lab-not-started', 'npx closednet start L03'],
    ['check L03 --probe', 2, 'lab-not-started', 'npx closednet start L03'],
    ['trace --from a --to b', 2, 'no-lab', 'npx closednet start L03'],
    [`collect --out ${missing}`, 2, 'no-lab', 'npx closednet start L03'],
  ])('%s ends %i: %s', async ([words, code, name, tries]) => {
    expect(toldProblem(await idle.run(`${words} --json`))).toBe(`${code} ${name} ${tries}`);
  });
});

describe.concurrent('with L03 running', () => {
  test.for<Row>([
    [
      'start L03 --seed 7',
      2,
      'other-seed',
      'npx closednet stop L03, then npx closednet start L03 --seed 7',
    ],
    ['reset', 2, 'not-confirmed', 'the same command with --yes'],
    ['solve', 2, 'not-confirmed', 'the same command with --yes'],
    ['shell --from roof', 2, 'unknown-choice', '-'],
    ['trace --from nobody --to nowhere', 2, 'bad-request', '-'],
    [`collect --out ${folder}`, 2, 'folder-not-empty', 'name another folder with --out'],
  ])('%s ends %i: %s', async ([words, code, name, tries]) => {
    await closednet(never, 'status'); // The folder holds something.
    expect(toldProblem(await busy.run(`${words} --json`))).toBe(`${code} ${name} ${tries}`);
  });

  test.for<[words: string, code: number, schema: string]>([
    ['list', 0, 'closednet.list/1'],
    ['status', 0, 'closednet.status/1'],
    ['next', 0, 'closednet.next/1'],
    ['check', 1, 'closednet.result/1'],
    ['check L03 --reveal', 1, 'closednet.result/1'],
    ['hint', 0, 'closednet.hint/1'],
    ['env silent-notebook', 0, 'closednet.env/1'],
    ['trace --from internet --to 10.0.1.4 --port 443', 0, 'closednet.trace/1'],
  ])('%s ends %i with a document %s', async ([words, code, schema]) => {
    const ran = await busy.run(`${words} --json`);
    expect(documentOf(ran), ran.stderr).toMatchObject({ schema });
    expect(ran.code).toBe(code);
  });
});

test('verbs that change something answer with one document, and the lab is solved', async () => {
  const learner = await externalHome();
  await startedLab(learner);
  const told: string[] = [];
  for (const words of ['reset --yes', 'solve -y', 'check', 'next', 'stop', 'stop L03']) {
    const ran = await learner.run(`${words} --json`);
    told.push(`${words}: ${ran.code} ${JSON.stringify(documentOf(ran)).slice(0, 34)}`);
  }
  expect(told).toEqual([
    'reset --yes: 0 {"schema":"closednet.reset/1","lab',
    'solve -y: 0 {"schema":"closednet.solve/1","lab',
    'check: 0 {"schema":"closednet.result/1","la',
    'next: 0 {"schema":"closednet.next/1","lab"',
    'stop: 0 {"schema":"closednet.stop/1","lab"',
    'stop L03: 0 {"schema":"closednet.stop/1","lab"',
  ]);
  await learner.remove();
});

test('a reader that has seen enough stops neither the work nor the exit code', async () => {
  const learner = await externalHome();
  await startedLab(learner);
  const solving = learner.begin('solve --yes');
  solving.child.stdout?.destroy();
  expect((await solving.ended).code).toBe(0);
  expect((await learner.run('check')).code).toBe(0);
  await learner.remove();
});

test('a named endpoint that is not ours is refused, and doctor tells it among the rest', async () => {
  const env = {
    CLOSEDNET_ENDPOINT: idle.env['CLOSEDNET_ENDPOINT'] ?? '',
    CLOSEDNET_TOKEN: 'wrong',
  };
  const check = await closednet(never, 'check --json', { env });
  expect(toldProblem(check)).toMatch(/^3 endpoint-not-ours unset CLOSEDNET_ENDPOINT/);
  const doctor = await closednet(never, 'doctor --json', { env });
  expect(doctor.code).toBe(3);
  expect(documentOf(doctor)).toMatchObject({ schema: 'closednet.doctor/1', ready: false });
  expect(doctor.stdout).toContain('endpoint-not-ours');
});

test('a port that is none is refused before anything starts', async () => {
  const env = { CLOSEDNET_EMULATOR_PORT: 'localhost:4566' };
  const home = await testHome();
  const ran = await closednet(home, 'start --json', { env });
  expect(toldProblem(ran)).toBe('2 bad-port unset CLOSEDNET_EMULATOR_PORT');
  await rm(home.path, { recursive: true });
});

test('a problem leaves stdout empty, so that eval runs none of it', async () => {
  const { code, stdout, stderr } = await closednet(never, 'env');
  expect([code, stdout]).toEqual([3, '']);
  expect(stderr).toMatch(/^The emulated AWS is not running\.$/m);
});

test('a pipe gets plain text, and what is going on at once', async () => {
  const { stdout, stderr } = await busy.run('check');
  expect(stripVTControlCharacters(stdout)).toBe(stdout);
  expect(stderr).toBe('Checking…\n');
});
