import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { call } from '#aws/call.ts';
import { lab } from '#lab/L03-silent-notebook/lab.ts';
import { failing } from '#labs/failing.ts';
import { readProgress } from '#labs/progress.ts';
import { clientsOf } from '#labs/session-running.ts';
import { readStage } from '#labs/stage-record.ts';
import { openHome, type Home } from '#state/home.ts';
import { emulator } from '../support/emulator.ts';
import { sharedEmulator } from '../support/lab-session.ts';
import { problemOf } from '../support/problem-of.ts';
import { presenter, type Presenter } from './presenter.ts';

/** A talk of L03 that these tests share, its networks all there. */
let talk: Presenter;

beforeAll(async () => {
  await emulator();
  const path = await mkdtemp(join(tmpdir(), 'closednet-talk-'));
  talk = await presenter([lab], openHome({ CLOSEDNET_HOME: path }));
  await talk.stage.begin('L03');
  await talk.stage.prepareAll('L03');
});

afterAll(async () => {
  await talk.stage.end('L03');
  await rm(talk.home.path, { recursive: true, force: true });
});

const learnersOwn = async (home: Home) => {
  const read = readProgress(await readFile(home.file('progress.json'), 'utf8'));
  return read.kind === 'progress' ? read.progress.labs : read;
};

const stageOf = async (home: Home) =>
  readStage(await readFile(home.file('stage.json'), 'utf8').catch(() => ''));

test('each point has the network of its step, broken as far as nothing was mended yet', async () => {
  const { session, stage } = talk;
  const fails = async (step: number, at?: number) => {
    await stage.jump('L03', step, at);
    return failing((await session.check('L03')).result.tasks);
  };
  expect(await fails(4)).toEqual(['reach-logs']);
  expect(await fails(6, 1)).toEqual(['create-stream', 'put-events']);
  expect(await fails(7)).toEqual([]);
  expect(await fails(6)).toEqual(['reach-logs']);
});

test('a jump takes a network that was there before it, and another is built behind it', async () => {
  const { home, session, stage } = talk;
  const ready = async () =>
    (await stageOf(home)).talks['L03']?.prepared.filter(({ taken }) => taken === 2) ?? [];
  await stage.prepareAll('L03');
  const [waiting] = await ready();
  await stage.jump('L03', 9);
  const { attempt } = await session.running('L03');
  expect({ ...attempt, startedAt: '' }).toEqual({ ...waiting?.attempt, startedAt: '' });
  await stage.prepareAll('L03');
  const [next] = await ready();
  expect(next?.attempt.account).not.toBe(attempt.account);
  expect((await stage.view('L03')).at).toEqual({ step: 9, stage: 0 });
});

test('a network that nobody has changed stays, whatever step it is wanted for', async () => {
  const { session, stage } = talk;
  await stage.jump('L03', 7);
  const { attempt } = await session.running('L03');
  await stage.jump('L03', 7);
  await stage.jump('L03', 9);
  expect((await session.running('L03')).attempt.account).toBe(attempt.account);
  expect((await session.progress()).labs['L03']?.place?.step).toBe(9);
  await stage.jump('L03', 4);
  expect((await session.running('L03')).attempt.account).not.toBe(attempt.account);
});

test('a demo that went wrong is back: the old account is closed, and says what to type', async () => {
  const { session, stage } = talk;
  await stage.jump('L03', 5);
  const { attempt } = await session.running('L03');
  const clients = clientsOf(await sharedEmulator(), attempt);
  onTestFinished(() => clients.close());
  const { vpc = '' } = attempt.bindings;
  const input = { CidrBlock: '10.99.0.0/16' };
  const wrong = await call(clients, { service: 'ec2', operation: 'CreateVpc', input });
  expect(wrong.kind).toBe('answer');
  const path = () => session.path('L03');
  const taken = (await path()).takenAt;
  await stage.jump('L03', 5);
  await stage.prepareAll('L03');
  await expect.poll(async () => (await reply()).kind).toBe('refused');
  expect(await reply()).toMatchObject({ code: 'AttemptReset' });
  expect((await path()).takenAt > taken).toBe(true);
  expect((await session.running('L03')).attempt.bindings['vpc']).not.toBe(vpc);

  function reply() {
    return call(clients, { service: 'ec2', operation: 'DescribeVpcs', input: {} });
  }
});

test('a talk leaves the learner’s own progress and attempt as they were', async () => {
  const one = await presenter([lab]);
  const { home, session, stage } = one;
  const { attempt } = await session.start('L03');
  await session.predict('L03', 'silence', 'no way there');
  const before = await learnersOwn(home);
  await stage.begin('L03');
  await stage.jump('L03', 7);
  expect((await session.progress()).labs['L03']?.prediction).toBeUndefined();
  await session.reveal('L03');
  await session.check('L03');
  await session.keepPlace('L03', 9);
  await session.reset('L03');
  const shown = (await session.progress()).labs['L03'];
  expect(shown).toMatchObject({ place: { step: 9 }, best: { score: 100 } });
  expect(shown?.attempt?.account).not.toBe(attempt.account);
  expect(await learnersOwn(home)).toEqual(before);
  expect((await session.ownProgress()).labs).toEqual(before);
  await stage.end('L03');
  expect((await session.progress()).labs).toEqual(before);
  expect((await session.running('L03')).attempt).toEqual(attempt);
  expect(failing((await session.check('L03')).result.tasks)).toEqual(['reach-logs']);
  expect(await stageOf(home)).toMatchObject({ talks: {}, leftover: [] });
});

test('what the presenter revealed and counted is there after a jump, what was reached is not', async () => {
  const { session, stage } = talk;
  await session.reveal('L03');
  await stage.count('L03', { silence: 7 });
  await stage.count('L03', { denied: 2 });
  await stage.jump('L03', 8);
  await session.check('L03');
  await stage.jump('L03', 3);
  const shown = (await session.progress()).labs['L03'];
  expect(shown?.revealedAt).toBeDefined();
  expect(shown?.passedAt).toBeUndefined();
  expect((await stage.view('L03')).counts).toEqual({ silence: 7, denied: 2 });
});

test('after a crash the lab is the learner’s, and who presents it again goes on', async () => {
  const { home, session, stage, another } = await presenter([lab]);
  await stage.begin('L03');
  await stage.count('L03', { silence: 7 });
  await stage.jump('L03', 6, 1);
  await stage.prepareAll('L03');
  const { attempt } = await session.running('L03');
  await holderDies(home);
  expect((await session.progress()).labs['L03']).toBeUndefined();
  expect(await problemOf(stage.jump('L03', 1))).toBe('no-talk 2 npx closednet present L03');
  const again = await another().begin('L03');
  expect(again).toMatchObject({ counts: { silence: 7 }, at: { step: 6, stage: 1 } });
  expect(again.points.map(({ network }) => network)).not.toContain('none');
  expect((await session.running('L03')).attempt).toEqual(attempt);

  // And what it held is retired by the next start of a lab, where nobody presents it again.
  await holderDies(home);
  await session.start('L03');
  expect(await stageOf(home)).toMatchObject({ talks: {}, leftover: [] });
  const clients = clientsOf(await sharedEmulator(), attempt);
  const reply = await call(clients, { service: 'ec2', operation: 'DescribeVpcs', input: {} });
  expect(reply).toMatchObject({ kind: 'refused', code: 'AttemptReset' });
  await clients.close();
});

test.for<[name: string, step: number, stage: number, said: string]>([
  ['a tenth step', 10, 0, 'unknown-choice 2 1'],
  ['a stage outside of fix', 4, 1, 'unknown-choice 2 6.1'],
  ['a third stage of two', 6, 3, 'unknown-choice 2 6.1'],
])('no point: %s', async ([, step, at, said]) => {
  expect(await problemOf(talk.stage.jump('L03', step, at))).toBe(said);
});

test('a lab that nobody presents has its points, and none can be jumped to', async () => {
  const { stage } = await presenter([lab]);
  const { holder, points } = await stage.view('L03');
  expect(holder).toBeUndefined();
  expect(points.map(({ step, stage: at, network }) => `${step}.${at} ${network}`)).toEqual([
    '1.0 none',
    '2.0 none',
    '3.0 none',
    '4.0 none',
    '5.0 none',
    '6.0 none',
    '6.1 none',
    '6.2 none',
    '7.0 none',
    '8.0 none',
    '9.0 none',
  ]);
  expect(await problemOf(stage.jump('L03', 1))).toBe('no-talk 2 npx closednet present L03');
  expect(await problemOf(stage.count('L03', { nobody: 1 }))).toContain('unknown-choice');
});

/** The command that presents is gone: the record names a process that is not there. */
async function holderDies(home: Home): Promise<void> {
  const record = await stageOf(home);
  const talks = Object.entries(record.talks).map(([id, one]) => [
    id,
    { ...one, holder: { ...one.holder, started: 'long ago' } },
  ]);
  await writeFile(
    home.file('stage.json'),
    JSON.stringify({ ...record, talks: Object.fromEntries(talks) }),
  );
}
