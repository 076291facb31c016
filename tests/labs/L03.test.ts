import { beforeAll, expect, test } from 'vitest';
import { findEmulator } from '#emulator/emulator.ts';
import { judge } from '#labs/check.ts';
import { lab } from '#lab/L03-silent-notebook/lab.ts';
import type { Evidence } from '#labs/lab.ts';
import { openTrialBench } from '#labs/session-trial.ts';
import { validateLab } from '#labs/validate.ts';
import { emulator, freshAccount } from '../support/emulator.ts';

beforeAll(emulator, 180_000);

async function bench() {
  const { home } = await emulator();
  const found = await findEmulator(home);
  if (!found) throw new Error('the emulator of the tests is gone');
  return openTrialBench(home, found, () => Promise.resolve(freshAccount()));
}

/** The evidence of a lab as it is shipped, or after steps of a change. */
async function evidenceOf(change?: string): Promise<Evidence> {
  const trial = await (await bench()).build(lab);
  try {
    const steps = [...lab.mutants, ...lab.alternatives].find(({ id }) => id === change)?.steps;
    if (change !== undefined && !steps) throw new Error(`no change "${change}"`);
    await trial.apply(steps ?? []);
    return await trial.evidence();
  } finally {
    await trial.drop();
  }
}

test(
  'everything the lab says of itself holds on a real LocalStack',
  { timeout: 300_000 },
  async () => {
    const proofs = await validateLab(lab, await bench(), () => undefined);
    expect(proofs.filter(({ held }) => !held)).toEqual([]);
    const changes = 2 + lab.alternatives.length + 2 * lab.mutants.length;
    expect(proofs).toHaveLength(5 + changes);
  },
);

test('as shipped, no text of a check gives the missing endpoint or a rule away', async () => {
  const evidence = await evidenceOf();
  const text = JSON.stringify(judge(lab, evidence));
  const ids = evidence.snapshot.routeTables?.map(({ id }) => id) ?? [];
  expect(ids.length).toBeGreaterThan(0);
  for (const secret of [...ids, 'endpoint for logs', 'ログのエンドポイント', '.logs"', 'NO_ROUTE'])
    expect(text).not.toContain(secret);
});

test('revealed, the same check names the route table', async () => {
  const evidence = await evidenceOf();
  const text = JSON.stringify(judge(lab, evidence, { reveal: true }));
  expect(text).toContain('NO_ROUTE_TO_DESTINATION');
});

test('a 403 of the second stage does not say whose policy refused', async () => {
  const [, permission] = judge(lab, await evidenceOf('path-only'));
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
  expect(judge(lab, await evidenceOf(change)).map((task) => task.points)).toEqual(points);
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
  const evidence = await evidenceOf(change);
  const hint = lab.tasks.find(({ id }) => id === task)?.hints[0];
  expect(hint?.say(evidence).en).toContain(words);
});
