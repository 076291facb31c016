import { beforeAll, expect, test } from 'vitest';
import { judge } from '#labs/check.ts';
import { lab } from '#lab/L03-silent-notebook/lab.ts';
import { emulator } from '../support/emulator.ts';
import { evidenceOf } from '../support/trial-bench.ts';

beforeAll(emulator);

test('as shipped, no text of a check gives the missing endpoint or a rule away', async () => {
  const evidence = await evidenceOf(lab);
  const text = JSON.stringify(judge(lab, evidence));
  const ids = evidence.snapshot.routeTables?.map(({ id }) => id) ?? [];
  expect(ids.length).toBeGreaterThan(0);
  for (const secret of [...ids, 'endpoint for logs', 'ログのエンドポイント', '.logs"', 'NO_ROUTE'])
    expect(text).not.toContain(secret);
});

test('revealed, the same check names the route table', async () => {
  const evidence = await evidenceOf(lab);
  const text = JSON.stringify(judge(lab, evidence, { reveal: true }));
  expect(text).toContain('NO_ROUTE_TO_DESTINATION');
});

test('a 403 of the second stage does not say whose policy refused', async () => {
  const [, permission] = judge(lab, await evidenceOf(lab, 'path-only'));
  const refused = permission?.conditions.filter(({ status }) => status === 'fail') ?? [];
  expect(refused.map(({ code }) => code)).toEqual(['access-denied', 'access-denied']);
  for (const policy of ['studio-basics', 'identity', 'vpce-'])
    expect(JSON.stringify(refused)).not.toContain(policy);
});

test.for<[change: string, points: readonly number[]]>([
  ['one-zone', [46, 50]],
  ['managed-policy', [50, 50]],
  ['path-only', [50, 0]],
  ['internet-gateway', [28, 0]],
])('%s scores %j', async ([change, points]) => {
  expect(judge(lab, await evidenceOf(lab, change)).map((task) => task.points)).toEqual(points);
});

test.for<[task: string, change: string | undefined, words: string]>([
  ['path', undefined, 'is answered with 203.0.113.'],
  ['path', 'hosts-file', 'is answered with 203.0.113.'],
  ['path', 'wrong-group', 'inside the VPC: the name is right'],
  ['path', 'internet-gateway', 'already reaches the service'],
  ['permission', undefined, 'does not arrive yet'],
  ['permission', 'path-only', 'identity-policy: implicit-deny'],
  ['permission', 'all-of-logs', 'writes its logs now'],
])('the first hint of %s after %s speaks of that state', async ([task, change, words]) => {
  const evidence = await evidenceOf(lab, change);
  const hint = lab.tasks.find(({ id }) => id === task)?.hints[0];
  expect(hint?.say(evidence).en).toContain(words);
});
