import { beforeAll, expect, test } from 'vitest';
import { lab } from '#lab/L09-no-matching-distribution/lab.ts';
import { judge } from '#labs/check.ts';
import { emulator } from '../support/emulator.ts';
import { evidenceOf } from '../support/trial-bench.ts';
import { isWhole } from '../support/whole-run.ts';

beforeAll(emulator);

const states: readonly [change: string | undefined, points: readonly number[], observed: string][] =
  [
    [undefined, [0, 0, 0], 'Unable to fetch https://raw.githubusercontent.com/'],
    ['index-still-asked', [60, 18, 15], 'it also tried'],
    ['failure-ignored', [0, 0, 0], 'ModuleNotFoundError'],
    ['newest', [0, 0, 0], 'it ran with corp-text 1.5.0'],
    ['local-constraints', [60, 25, 7], 'files are taken as they lie'],
    ['solution', [60, 25, 15], 'every file has its hash'],
  ];

// Each runs the job with pip; every second one, unless all are asked for.
test.for(states.filter((_, i) => isWhole || i % 2 === 1))(
  '%s scores %j, and what was seen is said',
  async ([change, points, observed]) => {
    const evidence = await evidenceOf(lab, change);
    const tasks = judge(lab, evidence);
    const told = JSON.stringify(tasks);
    expect(
      tasks.map((task) => task.points),
      `${told}\n${evidence.job?.record?.printed}`,
    ).toEqual(points);
    expect(told).toContain(observed);
  },
);

test.for<[rung: number, change: string | undefined, words: string]>([
  [1, undefined, 'the job tried nightly-'],
  [2, undefined, 'Read the first line of requirements.txt'],
  [2, 'index-still-asked', 'Read pip.conf, and count the WARNING lines'],
])('hint %i after %s is about that state', async ([rung, change, words]) => {
  const evidence = await evidenceOf(lab, change);
  expect(lab.tasks[0]?.hints[rung - 1]?.say(evidence).en).toContain(words);
});
