import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exitCodeOf } from '#grading/exit-code.ts';
import { gradeSubmission } from '#grading/grade-submission.ts';
import { lab } from '#lab/L03-silent-notebook/lab.ts';
import { openTrialBench } from '#labs/session-trial.ts';
import { emulator, freshAccount } from '../support/emulator.ts';
import { gradingDesk, plainSandbox } from '../support/grading-desk.ts';

const root = await mkdtemp(join(tmpdir(), 'closednet-trouble-'));
afterAll(() => rm(root, { recursive: true }));
beforeAll(emulator);
const path = join(root, 'fix.sh');
await writeFile(path, 'true');
const submission = { name: 'fix.sh', path, inClass: true };

test('a sandbox that fails is no zero: no score, every task an error, exit 3', async () => {
  const desk = await gradingDesk({}, { sandbox: await plainSandbox(join(root, 'no-python')) });
  const graded = await gradeSubmission(desk, submission, [lab]);
  expect(graded.labs).toMatchObject([
    { score: null, max: 100, trouble: { code: 'sandbox-failed' } },
  ]);
  expect(graded.labs[0]?.tasks.map(({ status }) => status)).toEqual(['error', 'error']);
  expect(exitCodeOf([graded], { isClass: false })).toBe(3);
});

test('an emulator that is gone is looked for once more, and then is trouble', async () => {
  const { home } = await emulator();
  const desk = await gradingDesk();
  const here = await desk.place();
  const gone = { ...here.emulator, endpoint: 'http://127.0.0.1:9' };
  const bench = openTrialBench(
    home,
    gone,
    () => Promise.resolve(freshAccount()),
    () => Promise.resolve(),
  );
  let isLost = false;
  const afterwards = {
    ...desk,
    place: () => Promise.resolve(isLost ? here : { emulator: gone, bench }),
    lost: () => (isLost = true),
  };
  const shipped = { name: 'as-shipped', inClass: false };
  const recovered = await gradeSubmission(afterwards, shipped, [lab]);
  expect(recovered.labs).toMatchObject([{ score: 0, max: 100, isolation: 'nothing-ran' }]);
  expect(recovered.labs[0]?.trouble).toBeUndefined();

  const never = { ...desk, place: () => Promise.resolve({ emulator: gone, bench }) };
  const graded = await gradeSubmission(never, shipped, [lab]);
  expect(graded.labs).toMatchObject([{ score: null, trouble: { code: 'emulator-gone' } }]);
});
