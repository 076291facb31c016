import { expect, test } from 'vitest';
import type { Condition } from '#labs/lab.ts';
import type { ConditionResult, Status } from '#labs/result.ts';
import { scoreTask } from '#labs/score.ts';
import { statusOfTask } from '#labs/stages.ts';

const none = { en: '-', ja: '-' };

/** `W` must work, `g` guards: `W=pass g=fail`. */
function read(text: string): { conditions: Condition[]; results: ConditionResult[] } {
  const parts = text.split(' ').map((part, at) => ({ id: String(at), part }));
  const request = { from: 'a', to: 'b' };
  const conditions = parts.map(({ id, part }): Condition => {
    const kind = part.startsWith('W') ? 'must-work' : 'must-still-fail';
    return { kind, id, title: none, request };
  });
  const results = parts.map(({ id, part }): ConditionResult => {
    const words = { expected: none, observed: none, where: none, message: none };
    return { id, status: readStatus(part), code: '-', ...words };
  });
  return { conditions, results };
}

function readStatus(part: string): Status {
  const all: readonly Status[] = ['pass', 'fail', 'error', 'skipped', 'warning'];
  const found = all.find((status) => part.endsWith(`=${status}`));
  if (!found) throw new RangeError(part);
  return found;
}

test.for<[name: string, task: string, points: number]>([
  ['all passes: full', 'W=pass W=pass g=pass', 50],
  ['an untouched lab has nothing, though its guards pass', 'W=fail g=pass g=pass', 0],
  ['one of two requests works: half', 'W=pass W=fail g=pass', 25],
  ['one of two guards is broken: half', 'W=pass g=fail g=pass', 25],
  ['a warning keeps half of its guard’s share', 'W=pass g=warning g=pass', 37],
  ['no guard at all: the requests decide', 'W=pass', 50],
  ['a guard that was skipped keeps nothing', 'W=pass g=pass g=skipped', 25],
  ['what cannot be judged earns nothing', 'W=error g=pass', 0],
  ['rounded down: nearly full is not full', 'W=pass W=pass W=pass W=fail g=pass g=pass', 37],
])('%s', ([, task, points]) => {
  const { conditions, results } = read(task);
  expect(scoreTask(50, conditions, results)).toBe(points);
});

test.for<[task: string, status: Status]>([
  ['W=pass g=pass', 'pass'],
  ['W=pass g=warning', 'warning'],
  ['W=pass g=fail', 'fail'],
  ['W=error g=fail', 'fail'],
  ['W=error g=pass', 'error'],
  ['W=pass g=skipped', 'pass'],
  ['W=skipped g=skipped', 'skipped'],
])('%s makes the task: %s', ([task, status]) => {
  expect(statusOfTask(read(task).results)).toBe(status);
});
