import { expect, test } from 'vitest';
import { lab } from '#lab/L03-silent-notebook/lab.ts';
import type { Lab } from '#labs/lab.ts';
import { silentTexts } from '#labs/silent-texts.ts';
import { faultsOfLab } from '#labs/sound.ts';

const words = (text: string) => ({ en: text, ja: text });

const [path, permission] = lab.tasks;
if (!path || !permission) throw new Error('L03 has two tasks');
const [link] = lab.chain;
if (!link) throw new Error('L03 has a chain');

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
  [
    'a link of the chain without a gap in Japanese',
    { chain: [{ ...link, says: { ...link.says, ja: 'ここで問われる。' } }] },
    'link "name" has 0 gaps (___) in ja, not one',
  ],
  [
    'a link with two right choices',
    { chain: [{ ...link, choices: link.choices.map((one) => ({ ...one, right: true })) }] },
    'link "name" has 3 right choices, not one',
  ],
  ['a link twice', { chain: [link, link] }, 'chain link "name" is there twice'],
  [
    'steps that take longer than the lab',
    { talk: { ...lab.talk, fix: { ...lab.talk.fix, minutes: 20 } } },
    'the steps of talk take 49 minutes, the lab 40',
  ],
  [
    'a claim of nowhere',
    { claims: lab.claims.map((claim) => ({ ...claim, lines: [] })) },
    'claim "cloudwatch-endpoint" names no line',
  ],
  [
    'faults that make another prediction come true',
    { prediction: { ...lab.prediction, happened: 'denied' } },
    'prediction.happened is "denied", and its faults make it "silence"',
  ],
  [
    'a fault that makes come true what is no choice',
    { faults: lab.faults.map((fault) => ({ ...fault, happens: 'nothing' })) },
    'fault "role-without-logs" names "nothing"',
  ],
  [
    'a value that is none',
    { hypotheses: lab.hypotheses.map((one) => ({ ...one, words: words('${vpc-block}') })) },
    'hypotheses uses the name "vpc-block", which nothing gives',
  ],
  [
    'a step before the one that saves what it needs',
    { scenario: { ...lab.scenario, steps: lab.scenario.steps.toReversed() } },
    'scenario uses the name "vpc", which nothing gives',
  ],
  [
    'a mutant that needs what another one makes',
    { mutants: lab.mutants.map((one) => ({ ...one, steps: one.steps.slice(-1) })) },
    '"unused-default-route" uses the name "internet-gateway", which nothing gives',
  ],
  [
    'packages where there are none',
    { recordings: [{ id: 'x', solved: 0, shown: 'ls ${wheelhouse}' }] },
    'recordings uses the name "wheelhouse", which nothing gives',
  ],
])('%s is told to the author', ([, change, said]) => {
  expect(faultsOfLab({ ...lab, ...change }).join('; ')).toContain(said);
});

test('a text that is empty in a language is found, with its place', () => {
  const title = { en: 'The silent notebook', ja: ' ' };
  expect(silentTexts({ ...lab, title })).toEqual(['title.ja']);
});
