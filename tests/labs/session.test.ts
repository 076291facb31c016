import { beforeAll, expect, test } from 'vitest';
import { call } from '#aws/call.ts';
import { openClients } from '#aws/client.ts';
import { printStep } from '#aws/print.ts';
import { runSteps } from '#aws/run.ts';
import type { Step } from '#aws/step.ts';
import { lab } from '#lab/L03-silent-notebook/lab.ts';
import { failing } from '#labs/failing.ts';
import { openProgress } from '#labs/session-progress.ts';
import { variantOf } from '#labs/variant.ts';
import { emulator } from '../support/emulator.ts';
import { learner } from '../support/lab-session.ts';
import { problemOf } from '../support/problem-of.ts';

beforeAll(emulator);

test('start, check, solve, check, reset: from broken to done and back', async () => {
  const { session } = await learner();
  const { attempt, built } = await session.start('L03');
  expect(built).toBe(true);
  expect(attempt).toMatchObject({ lab: 'L03', state: 'running', region: 'ap-northeast-1' });
  expect(attempt.broken).toMatchObject({ condition: 'reach-logs', code: 'timeout', hop: 5 });
  const before = await session.check('L03');
  expect(failing(before.result.tasks)).toEqual(['reach-logs']);
  expect(before.result).toMatchObject({ schema: 'closednet.result/1', score: 0, max: 100 });
  const commands: string[] = [];
  await session.solve('L03', (step, known) => commands.push(printStep(step, known, 'en')));
  expect(commands.join('\n')).toContain('aws ec2 create-vpc-endpoint');
  const after = await session.check('L03');
  expect(after.result).toMatchObject({ score: 100, max: 100 });
  expect(after.progress.best).toEqual({ score: 100, max: 100 });
  const again = await session.reset('L03');
  expect(again.attempt.account).not.toBe(attempt.account);
  const { result, progress } = await session.check('L03');
  expect(failing(result.tasks)).toEqual(['reach-logs']);
  expect(progress.passedAt).toBe(after.progress.passedAt);
});

test('a lab goes by its id or slug, in any case', async () => {
  const { session } = await learner();
  expect(session.lab('l03')).toBe(lab);
  expect(session.lab('silent-notebook')).toBe(lab);
});

test('a second start joins the attempt that runs', async () => {
  const { session } = await learner();
  const first = await session.start('L03');
  expect(await session.start('L03')).toEqual({ attempt: first.attempt, built: false });
});

test('a seed is kept by a reset, and another one is not started over it', async () => {
  const { session } = await learner();
  const { attempt } = await session.start('L03', { seed: 1 });
  expect(failing((await session.check('L03')).result.tasks)).toEqual([
    'create-stream',
    'put-events',
  ]);
  expect(await session.start('L03', { seed: 1 })).toEqual({ attempt, built: false });
  expect(await session.start('L03')).toEqual({ attempt, built: false });
  const stopFirst = 'other-seed 2 npx closednet stop L03, then npx closednet start L03 --seed 2';
  expect(await problemOf(session.start('L03', { seed: 2 }))).toBe(stopFirst);
  const again = await session.reset('L03');
  expect(again.attempt).toMatchObject({ seed: 1, bindings: variantOf(lab, 1).values });
  await session.stop('L03');
  expect((await session.start('L03', { seed: 2 })).attempt.seed).toBe(2);
});

test('an attempt without a seed is not taken for one of a seed', async () => {
  const { session } = await learner();
  await session.start('L03');
  const stopFirst = 'other-seed 2 npx closednet stop L03, then npx closednet start L03 --seed 0';
  expect(await problemOf(session.start('L03', { seed: 0 }))).toBe(stopFirst);
  expect(await problemOf(session.requireSeed('L03', 0))).toBe(stopFirst);
  await session.requireSeed('L03', undefined);
});

test('two starts at once build one network, and the second says that it waits', async () => {
  const { session, other, said } = await learner();
  const [one, two] = await Promise.all([session.start('L03'), other.start('L03')]);
  expect(one.built).not.toBe(two.built);
  expect(one.attempt).toEqual(two.attempt);
  expect(said).toEqual(['Another command works on L03; waiting for it…']);
});

test('an old terminal is told what to do after a reset', async () => {
  const { session } = await learner();
  const { attempt } = await session.start('L03');
  await session.reset('L03');
  const { endpoint } = await emulator();
  const { account: accessKeyId, region } = attempt;
  const clients = openClients({ endpoint, region, accessKeyId, secretAccessKey: 'test' });
  const reply = await call(clients, { service: 'ec2', operation: 'DescribeVpcs', input: {} });
  await clients.close();
  expect(reply).toMatchObject({ kind: 'refused', code: 'AttemptReset' });
  expect(JSON.stringify(reply)).toContain('npx closednet env L03');
  expect(JSON.stringify(reply)).toContain('次を実行してください');
});

test.for<[name: string, id: string, said: string]>([
  ['never heard of', 'cloudfront', 'unknown-lab 2 npx closednet list'],
  ['mistyped', 'L3', 'unknown-lab 2 npx closednet start L03'],
  ['still to come', 'l02', 'lab-to-come 2 npx closednet list'],
  ['not started', 'L03', 'lab-not-started 2 npx closednet start L03'],
])('check of a lab %s', async ([, id, said]) => {
  const { session } = await learner();
  expect(await problemOf(session.check(id))).toBe(said);
});

test('the solution on top of the learner’s own repair is not forced', async () => {
  const { session } = await learner();
  await session.start('L03');
  await session.solve('L03', () => undefined);
  const said = 'solve-blocked 2 npx closednet reset L03, then npx closednet solve L03';
  expect(await problemOf(session.solve('L03', () => undefined))).toBe(said);
});

test('a start that was cut off is seen, and built anew', async () => {
  const { session, home } = await learner();
  const { attempt } = await session.start('L03');
  const store = openProgress(
    home,
    () => undefined,
    () => new Date(),
  );
  await store.changeLab('L03', (before) => ({
    ...before,
    attempt: { ...attempt, state: 'building', bindings: {} },
  }));
  expect(await problemOf(session.check('L03'))).toBe('lab-unfinished 2 npx closednet start L03');
  const again = await session.start('L03');
  expect(again.built).toBe(true);
  expect(again.attempt.account).not.toBe(attempt.account);
});

test('a deleted notebook is an error of the attempt, and reset brings it back', async () => {
  const { session } = await learner();
  const { attempt } = await session.start('L03');
  const { endpoint } = await emulator();
  const { account: accessKeyId, region, bindings } = attempt;
  const clients = openClients({ endpoint, region, accessKeyId, secretAccessKey: 'test' });
  const steps = [
    ec2('TerminateInstances', { InstanceIds: [{ ref: 'studio-host' }] }),
    ec2('DeleteNetworkInterface', { NetworkInterfaceId: { ref: 'notebook' } }),
  ];
  await runSteps(clients, steps, bindings);
  await clients.close();
  const { result } = await session.check('L03');
  const [path] = result.tasks;
  expect(path?.status).toBe('error');
  expect(path?.conditions[0]?.code).toBe('gone');
  await session.reset('L03');
  expect(failing((await session.check('L03')).result.tasks)).toEqual(['reach-logs']);
});

test('the path is cut until prediction and hypothesis stand', async () => {
  const { session } = await learner();
  await session.start('L03');
  const hidden = await session.path('L03');
  expect(hidden.revealed).toBe(false);
  expect(hidden.trace.blockers).toEqual([]);
  await session.predict('L03', 'denied', 'it looks like rights');
  await session.hypothesis('L03', 'name');
  const shown = await session.path('L03');
  expect(shown.revealed).toBe(true);
  expect(shown.trace.blockers.map(({ code }) => code)).toEqual(['NO_ROUTE_TO_DESTINATION']);
  expect(shown.requests.map(({ id }) => id)).toContain('put-events');
});

test('the first prediction stands; a hypothesis may be revised', async () => {
  const { session } = await learner();
  await session.predict('L03', 'denied');
  const { prediction } = await session.predict('L03', 'silence');
  expect(prediction?.choice).toBe('denied');
  await session.hypothesis('L03', 'permission');
  const { hypothesis } = await session.hypothesis('L03', 'name');
  expect(hypothesis?.choice).toBe('name');
});

test.for<[field: string, work: 'predict' | 'hypothesis', typed: string, said: string]>([
  ['prediction', 'predict', 'silenc', 'unknown-choice 2 silence'],
  ['hypothesis', 'hypothesis', 'names', 'unknown-choice 2 name'],
])('a %s that is no choice', async ([, work, typed, said]) => {
  const { session } = await learner();
  expect(await problemOf(session[work]('L03', typed))).toBe(said);
});

test('hints come rung by rung, and the last one stays', async () => {
  const { session } = await learner();
  await session.start('L03');
  const rungs: string[] = [];
  for (let i = 0; i < 5; i += 1) {
    const { task, rung, isLast } = await session.hint('L03');
    rungs.push(`${task} ${rung}${isLast ? ' last' : ''}`);
  }
  expect(rungs).toEqual(['path 1', 'path 2', 'path 3', 'path 4 last', 'path 4 last']);
  expect((await session.progress()).labs['L03']?.hints).toEqual({ path: 4 });
});

test('stop ends the attempt and keeps what was learned', async () => {
  const { session } = await learner();
  await session.start('L03');
  await session.hint('L03', 'path');
  expect(await session.stop('L03')).toBe(true);
  expect(await session.stop('L03')).toBe(false);
  expect((await session.progress()).labs['L03']).toEqual({ hints: { path: 1 } });
});

test('changes waits until a call has changed the account', async () => {
  const { session } = await learner();
  await session.start('L03');
  const before = await session.changes('L03');
  const waiting = session.changes('L03', { after: before, timeoutSeconds: 20 });
  await session.solve('L03', () => undefined);
  expect(await waiting).not.toBe(before);
});

test('a reset is a change, even where the new account has counted as far as the old one', async () => {
  const { session } = await learner();
  await session.start('L03');
  const before = await session.changes('L03');
  await session.reset('L03');
  const after = await session.changes('L03', { after: before, timeoutSeconds: 20 });
  expect(after).not.toBe(before);
  expect(after.split('.')[1]).toBe(before.split('.')[1]);
});

function ec2(operation: string, input: Step['input']): Step {
  return { service: 'ec2', operation, input, comment: { en: '-', ja: '-' } };
}
