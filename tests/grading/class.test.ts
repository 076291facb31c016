import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { submissionsIn } from '#grading/class-folder.ts';
import { exitCodeOf } from '#grading/exit-code.ts';
import { gradeClass } from '#grading/grade-class.ts';
import { gradeSubmission } from '#grading/grade-submission.ts';
import type { Graded } from '#grading/graded.ts';
import { usualLimits, type GradingDesk } from '#grading/grading-desk.ts';
import { openKeptGrades, type ClassRun } from '#grading/kept-grades.ts';
import { lab } from '#lab/L03-silent-notebook/lab.ts';
import { gradingDesk, plainSandbox } from '../support/grading-desk.ts';
import { problemOf } from '../support/problem-of.ts';
import { breaksEverything, opensInternet, pathOnly, solves } from './l03-programs.ts';

const root = await mkdtemp(join(tmpdir(), 'closednet-class-'));
const folder = join(root, 'class');
afterAll(() => rm(root, { recursive: true }));

const handedIn: Readonly<Record<string, string>> = {
  '-rf.py': solves,
  '山田 太郎.py': pathOnly,
  'two\nlines.py': opensInternet,
  'breaks everything.py': breaksEverything,
  'does nothing.sh': 'true',
  'empty.sh': '',
  'fails.sh': 'echo no luck >&2; exit 7',
  'says so.sh': `echo '{"score":100,"max":100,"status":"pass"}'`,
};

let desk: GradingDesk;
beforeAll(async () => {
  await mkdir(folder);
  for (const [name, text] of Object.entries(handedIn)) await writeFile(join(folder, name), text);
  desk = await gradingDesk({}, { sandbox: await plainSandbox() });
});

const run: ClassRun = {
  labs: ['L03'],
  seed: null,
  answerPoints: 0,
  isolation: 'none',
  edition: '1',
};

/** Grades the class, and tells how many were taken from an earlier run. */
async function gradeAll(signal?: AbortSignal) {
  const kept = await openKeptGrades(join(root, 'out'), run);
  const told: number[] = [];
  const graded = await gradeClass(
    signal ? { ...desk, signal } : desk,
    await submissionsIn(folder),
    [lab],
    kept,
    { atOnce: 2, tell: (progress) => told.push(progress.kept) },
  );
  return { graded, kept: told.at(-1) };
}

function inShort({ submission, refused, labs: [graded] }: Graded) {
  const { score, run: ran, resembles = [] } = graded ?? { score: null };
  const known = resembles.map(({ id }) => id).join(' ');
  return [submission, refused?.code ?? ran?.code ?? ran?.ended, score, known];
}

const expected = [
  ['-rf.py', 0, 100, ''],
  ['breaks everything.py', 0, 0, ''],
  ['does nothing.sh', 0, 0, ''],
  ['empty.sh', 'bad-submission', 0, ''],
  ['fails.sh', 7, 0, ''],
  ['says so.sh', 0, 0, ''],
  ['two\nlines.py', 0, 43, 'gateway-in-waiting'],
  ['山田 太郎.py', 0, 50, 'path-only'],
];

test(
  'a class is graded whatever was handed in, and gone on with where it stopped',
  {
    timeout: 180_000,
  },
  async () => {
    const stop = new AbortController();
    const killed = gradeAll(stop.signal).catch((error: unknown) => error);
    const kept = await openKeptGrades(join(root, 'out'), run);
    stop.abort();
    expect(await killed).toMatchObject({ name: 'AbortError' });
    expect(await kept.find('-rf.py', 'another digest')).toBeUndefined();

    const first = await gradeAll();
    expect(first.graded.map(inShort)).toEqual(expected);
    expect(exitCodeOf(first.graded, { isClass: true })).toBe(1);

    const again = await gradeAll();
    expect(again.graded).toEqual(first.graded);
    expect(again.kept).toBe(expected.length);

    await writeFile(join(folder, 'does nothing.sh'), 'true # at all');
    expect((await gradeAll()).kept).toBe(expected.length - 1);
  },
);

test('a folder of another run, or of something else, is left alone', async () => {
  const other = join(root, 'other');
  await openKeptGrades(other, run);
  expect(await problemOf(openKeptGrades(other, { ...run, seed: 1 }))).toMatch(
    /^folder-not-empty 2/,
  );
  expect(await problemOf(openKeptGrades(folder, run))).toMatch(/^folder-not-empty 2/);
});

test('a program that never ends is stopped, and what is there then is judged', async () => {
  const path = join(root, 'never.sh');
  await writeFile(path, 'echo begun; while :; do sleep 1; done');
  const limits = { ...usualLimits, seconds: 1 };
  const graded = await gradeSubmission({ ...desk, limits }, { name: 'x', path, inClass: true }, [
    lab,
  ]);
  expect(inShort(graded)).toEqual(['x', 'time', 0, '']);
});

test('the same submission and seed give the same bytes apart from times, attempt and account', async () => {
  const path = join(folder, 'two\nlines.py');
  const grade = async () => {
    const graded = await gradeSubmission({ ...desk, seed: 5 }, { name: 'x', path, inClass: true }, [
      lab,
    ]);
    return JSON.stringify(graded, (key, value: unknown) =>
      ['account', 'attempt', 'startedAt', 'durationMs'].includes(key) ? '' : value,
    );
  };
  const [one, two] = await Promise.all([grade(), grade()]);
  expect(one).toContain('"output":"endpoint logs');
  expect(two).toBe(one);
});
