import { expect, test } from 'vitest';
import { lab } from '#lab/L03-silent-notebook/lab.ts';
import type { Lab } from '#labs/lab.ts';
import { silentTexts } from '#labs/silent-texts.ts';
import { faultsOfLab } from '#labs/sound.ts';

const [path, permission] = lab.tasks;
if (!path || !permission) throw new Error('L03 has two tasks');

test.for<[name: string, change: Partial<Lab>, said: string]>([
  [
    'a failing condition that is none',
    { faults: lab.faults.map((fault) => ({ ...fault, fails: ['reach'] })) },
    'fault "metrics-instead-of-logs" names "reach"',
  ],
  ['a main request that is a rule', { mainRequest: 'two-zones' }, 'mainRequest names "two-zones"'],
  [
    'a task that needs a later one',
    { tasks: [permission, path] },
    'task "permission" names "path"',
  ],
  ['a task twice', { tasks: [path, path] }, 'task "path" is there twice'],
  [
    'three hints',
    { tasks: [{ ...path, hints: path.hints.slice(1) }, permission] },
    'task "path" needs hints 1, 2, 3, 4',
  ],
  [
    'a condition that waits for a later one',
    { tasks: [{ ...path, conditions: path.conditions.toReversed() }, permission] },
    'condition "two-zones" names "reach-logs"',
  ],
  [
    'a prediction that cannot come true',
    { prediction: { ...lab.prediction, happened: 'nothing' } },
    'prediction.happened names "nothing"',
  ],
  [
    'a question twice',
    { quiz: [...lab.quiz, ...lab.quiz] },
    'question "metrics-arrive" is there twice',
  ],
  [
    'a question without a right choice',
    {
      quiz: lab.quiz.map((one) => ({ ...one, choices: one.choices.filter(({ right }) => !right) })),
    },
    'question "metrics-arrive" has 0 right choices, not one',
  ],
])('%s is told to the author', ([, change, said]) => {
  expect(faultsOfLab({ ...lab, ...change }).join('; ')).toContain(said);
});

test('a text that is empty in a language is found, with its place', () => {
  const title = { en: 'The silent notebook', ja: ' ' };
  expect(silentTexts({ ...lab, title })).toEqual(['title.ja']);
});
