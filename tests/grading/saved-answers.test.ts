import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { collect } from '#aws/collect.ts';
import { writeFolder } from '#aws/write-folder.node.ts';
import type { Graded } from '#grading/graded.ts';
import { gradeSubmission } from '#grading/grade-submission.ts';
import { lab } from '#lab/L03-silent-notebook/lab.ts';
import { lab as withJob } from '#lab/L09-no-matching-distribution/lab.ts';
import { clientsOf } from '#labs/session-running.ts';
import { variantOf } from '#labs/variant.ts';
import { gradingDesk } from '../support/grading-desk.ts';

const root = await mkdtemp(join(tmpdir(), 'closednet-saved-'));
const [shipped, solved] = [join(root, 'shipped'), join(root, 'solved')];
afterAll(() => rm(root, { recursive: true }));

/** What `closednet collect` saves while a learner's lab runs, before and after it was solved. */
beforeAll(async () => {
  const { emulator: at, bench } = await (await gradingDesk()).place();
  const variant = variantOf(lab, 5);
  const learners = await bench.build(variant.lab, variant.values);
  const clients = clientsOf(at, { account: learners.account, region: lab.region });
  const save = async (folder: string) => writeFolder(folder, (await collect(clients)).saved);
  await save(shipped);
  await learners.apply(variant.lab.solution.steps);
  await save(solved);
  await clients.close();
  await learners.drop();
});

async function grade(path: string, seed = 5, labs = [lab]): Promise<Graded> {
  const name = 'answers';
  return gradeSubmission(await gradingDesk({ seed }), { name, path, inClass: true }, labs);
}

test('answers of a learner’s own account are judged without executing anything', async () => {
  const [before, after] = [await grade(shipped), await grade(solved)];
  expect(before.labs).toMatchObject([{ score: 0, max: 100, isolation: 'nothing-ran' }]);
  expect(after.labs).toMatchObject([{ score: 100, max: 100, isolation: 'nothing-ran' }]);
  expect(after.labs[0]?.run).toBeUndefined();
});

test.for<[string, string, string]>([
  ['without the roles', 'iam', 'aws iam'],
  ['without the endpoints', 'vpc-endpoints.json', 'describe-vpc-endpoints'],
])('answers %s are refused, and the call that lacks is named', async ([name, lost, call]) => {
  const path = join(root, name);
  const isKept = (file: string) => !file.includes(`/${lost}`) && !/account-auth/.test(file);
  await cp(solved, path, {
    recursive: true,
    filter: lost === 'iam' ? isKept : (file) => !file.endsWith(lost),
  });
  const { refused, labs } = await grade(path);
  expect([refused?.code, labs[0]?.score, labs[0]?.max]).toEqual(['missing-answers', 0, 100]);
  expect(refused?.got?.en).toContain(call);
});

test('answers of another variant, of a lab with a job, and that cannot be read are refused', async () => {
  expect((await grade(solved, 6)).refused?.code).toBe('missing-answers');
  expect((await grade(solved, undefined, [withJob])).refused?.code).toBe('missing-answers');
  const other = join(root, 'other');
  await cp(solved, other, { recursive: true });
  await writeFile(join(other, 'broken.json'), '{');
  expect((await grade(other)).refused?.code).toBe('broken-json');
});
