import { afterAll, beforeAll, expect, test } from 'vitest';
import { variantOf } from '#labs/variant.ts';
import { lab } from '#lab/L03-silent-notebook/lab.ts';
import { documentOf } from '../support/closednet.ts';
import { externalHome, startedLab, type ExternalHome } from '../support/external-home.ts';

const seed = 7;
const { values } = variantOf(lab, seed);
const group = values['studio-group'] ?? '';

let learner: ExternalHome;

beforeAll(async () => {
  learner = await externalHome();
  await startedLab(learner, seed);
});

afterAll(() => learner.remove());

test('of a variant, every verb tells the seed and the own values', async () => {
  expect((await learner.run('status')).stdout).toMatch(/^L03 .* seed 7$/m);
  expect((await learner.run('status --lang ja')).stdout).toMatch(/^L03 .* シード 7$/m);
  const check = await learner.run('check');
  expect(check.code).toBe(1);
  expect(check.stdout).toContain(`StudioExecution writes events to ${group}`);
  expect(check.stdout).toMatch(/·  seed 7$/m);
  expect(documentOf(await learner.run('check --json'))).toMatchObject({ seed });
  expect((await learner.run('hint')).stdout).toContain('AccessDenied');
});

test('a variant is solved by its own steps, and begun anew it keeps its seed', async () => {
  const solved = await learner.run('solve --yes');
  expect(solved.stdout).toContain(`log-group:${group}:*`);
  expect(solved.stdout).not.toContain('create-vpc-endpoint');
  expect((await learner.run('check')).code).toBe(0);
  const again = documentOf(await learner.run('reset --yes --json'));
  expect(again).toMatchObject({ attempt: { seed, bindings: values } });
});
