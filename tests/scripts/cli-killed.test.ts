import { readFile, rm } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readRecord } from '#emulator/record.ts';
import { labProgress, readProgress } from '#labs/progress.ts';
import type { LabProgress } from '#labs/attempt.ts';
import type { Home } from '#state/home.ts';
import { isAlive } from '#state/process.ts';
import { lendSite } from '../support/built-site.ts';
import {
  beginClosednet,
  closednet,
  documentOf,
  toldProblem,
  type Ran,
} from '../support/closednet.ts';
import { processesOf } from '../support/processes.ts';
import { testHome } from '../support/test-home.ts';
import { until } from '../support/until.ts';

let home: Home;

beforeEach(async () => {
  home = await testHome();
  await lendSite(home);
});

afterEach(async () => {
  await closednet(home, 'stop --all');
  await rm(home.path, { recursive: true, force: true });
});

/** The emulator's process, as soon as it is written down. */
function emulatorPid(): Promise<number> {
  return until(async () => (await readRecord(home))?.pid);
}

async function kept(): Promise<LabProgress> {
  const read = readProgress(await readFile(home.file('progress.json'), 'utf8'));
  if (read.kind !== 'progress') throw new Error(`progress.json is ${read.kind}`);
  return labProgress(read.progress, 'L03');
}

async function isBuilding(): Promise<true | undefined> {
  const lab = await kept().catch(() => undefined);
  return lab?.attempt?.state === 'building' ? true : undefined;
}

/** Runs a command whose emulator dies, as in a crash, at a moment of its work. */
async function killedDuring(words: string, moment: () => Promise<true | undefined>): Promise<Ran> {
  const pid = await emulatorPid();
  const underway = beginClosednet(home, `${words} --json`);
  await until(moment);
  process.kill(pid, 'SIGKILL');
  return underway.ended;
}

async function isLocked(): Promise<true | undefined> {
  const text = await readFile(home.file('locks/lab-L03.lock'), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : true;
}

test(
  'the emulator is killed while it builds, checks and resets: each ends 3, and reset brings all back',
  { timeout: 300_000 },
  async () => {
    expect((await closednet(home, 'start')).code).toBe(0);
    const building = await killedDuring('start L03', isBuilding);
    expect(toldProblem(building)).toBe('3 emulator-gone npx closednet start');
    expect(building.stderr).toMatch(/Expected +an answer from http:\/\/127.0.0.1:\d+\n/);

    expect((await closednet(home, 'start L03')).code).toBe(0);
    expect((await closednet(home, 'hint')).code).toBe(0);
    const checking = await killedDuring('check', isLocked);
    expect(toldProblem(checking)).toMatch(/^3 emulator-(gone|down) npx closednet start/);
    const down = await closednet(home, 'check --json');
    expect(toldProblem(down)).toBe('3 emulator-down npx closednet start L03');

    expect((await closednet(home, 'start')).code).toBe(0);
    const lost = await closednet(home, 'check --json');
    expect(toldProblem(lost)).toBe('3 attempt-lost npx closednet reset L03');
    expect(await kept()).toMatchObject({ attempt: { state: 'lost' }, hints: { path: 1 } });

    const resetting = await killedDuring('reset --yes', isBuilding);
    expect(toldProblem(resetting)).toBe('3 emulator-gone npx closednet start');
    const again = await closednet(home, 'reset --yes --json');
    expect(again.code, again.stderr).toBe(0);
    expect(documentOf(again)).toMatchObject({ attempt: { state: 'running' } });
    expect((await kept()).hints).toEqual({ path: 1 });

    const watching = beginClosednet(home, 'check --watch');
    await until(() => (watching.told().stderr.includes('Waiting') ? true : undefined));
    expect((await closednet(home, 'stop --all')).code).toBe(0);
    const { code, stderr } = await watching.ended;
    expect([code, stderr]).toEqual([3, expect.stringMatching(/· \/problems\/emulator-\w+\n$/)]);
  },
);

test('killed or cut off with Ctrl-C while LocalStack starts, nothing half stays, and the next start works', async () => {
  const crashing = beginClosednet(home, 'start L03 --json');
  process.kill(await emulatorPid(), 'SIGKILL');
  expect(toldProblem(await crashing.ended)).toBe('3 emulator-died npx closednet doctor');

  await rm(home.file('run/emulator.json'));
  const interrupted = beginClosednet(home, 'start L03');
  const pid = await emulatorPid();
  interrupted.child.kill('SIGINT');
  expect((await interrupted.ended).code).toBe(130);
  expect(await until(() => (isAlive(pid) ? undefined : 'gone'))).toBe('gone');
  expect(processesOf(home)).toEqual([]);

  const started = await closednet(home, 'start L03');
  expect(started.code, started.stderr).toBe(0);
  expect((await closednet(home, 'check')).code).toBe(1);
});
