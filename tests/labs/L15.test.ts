import { beforeAll, expect, test } from 'vitest';
import { lab } from '#lab/L15-group-without-a-door/lab.ts';
import { judge } from '#labs/check.ts';
import { emulator } from '../support/emulator.ts';
import { evidenceOf } from '../support/trial-bench.ts';

beforeAll(emulator);

test.for<[change: string | undefined, points: readonly number[], observed: string]>([
  [undefined, [0, 0, 0], 'the client saw an answer from'],
  ['nobody-behind', [30, 0, 0], 'No listener on 443 has a target'],
  ['answered-for', [30, 0, 0], 'what the listener says by itself'],
  ['office-behind', [30, 0, 0], 'no answer: 10.192.10.'],
  ['every-endpoint', [30, 0, 0], '(the database)'],
  ['vpc-block', [30, 30, 0], 'admitted: 10.192.0.0/16'],
  ['front-for-everybody', [30, 40, 21], 'the public door is back'],
  ['database-cut', [30, 40, 25], ':5432'],
  ['torn-down', [0, 0, 0], 'The environment etl no longer exists.'],
  ['one-zone', [30, 35, 30], 'no target: 10.192.21.'],
  ['host-rule', [30, 40, 30], 'every node gets through to every target'],
  ['solution', [30, 40, 30], 'groups, and the VPN’s range'],
])('%s scores %j, and what was seen is said', async ([change, points, observed]) => {
  const tasks = judge(lab, await evidenceOf(lab, change));
  expect(tasks.map((task) => task.points)).toEqual(points);
  expect(JSON.stringify(tasks)).toContain(observed);
});

test.for<[task: number, rung: number, change: string | undefined, words: string]>([
  [0, 1, undefined, 'Which of these is on that way?'],
  [0, 2, undefined, 'It says PUBLIC_ONLY'],
  [0, 4, 'nobody-behind', 'The access mode is PRIVATE_ONLY'],
  [1, 1, 'nobody-behind', 'has no target at all'],
  [1, 2, 'office-behind', 'Take the second leg alone'],
  [1, 4, 'answered-for', 'describe-rules --listener-arn arn:'],
  [1, 4, 'every-endpoint', 'deregister-targets'],
  [1, 4, 'office-behind', 'authorize-security-group-ingress'],
  [2, 1, 'vpn-forgotten', 'the auditor: hop'],
])('hint %i.%i after %s is about that state', async ([task, rung, change, words]) => {
  const evidence = await evidenceOf(lab, change);
  expect(lab.tasks[task]?.hints[rung - 1]?.say(evidence).en).toContain(words);
});
