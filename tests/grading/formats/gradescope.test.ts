import { Ajv2019 } from 'ajv/dist/2019.js';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { gradescopeFiles } from '#grading/formats/gradescope.ts';
import type { Graded } from '#grading/graded.ts';
import { aClass, everybody } from './support/a-class.ts';
import { gradescopeSchema } from './support/gradescope-schema.ts';

const isValid = new Ajv2019({ allErrors: true }).compile(gradescopeSchema);

const testSchema = z.object({
  name: z.string(),
  number: z.string(),
  visibility: z.string(),
  score: z.number().optional(),
  max_score: z.number().optional(),
  status: z.string().optional(),
  output: z.string(),
});

function resultsOf(graded: Graded) {
  const [file] = gradescopeFiles([graded], 'en');
  const document: unknown = JSON.parse(file?.content ?? '');
  isValid(document);
  expect(isValid.errors ?? []).toEqual([]);
  return z
    .object({ score: z.number().optional(), output: z.string(), tests: z.array(testSchema) })
    .parse(document);
}

test.for(everybody)('$submission is as the specification has it, in both languages', (graded) => {
  for (const language of ['en', 'ja'] as const)
    for (const { content } of gradescopeFiles([graded], language)) {
      isValid(JSON.parse(content));
      expect(isValid.errors ?? []).toEqual([]);
    }
});

test.for<[who: keyof typeof aClass, score: number | undefined]>([
  ['right', 100],
  ['half', 50],
  ['hostile', 30],
  ['wide', 0],
  ['refused', 0],
  ['trouble', undefined],
])('%s: the score, the sum of the tests, and the result agree', ([who, score]) => {
  const results = resultsOf(aClass[who]);
  const scored = results.tests.filter((one) => one.score !== undefined);
  const sum = scored.reduce((total, one) => total + (one.score ?? 0), 0);
  expect(results.score).toBe(score);
  expect(scored.length === 0 ? undefined : sum).toBe(score);
});

test('a test is passed exactly where its score is full', () => {
  const scored = everybody.flatMap((one) => resultsOf(one).tests).filter((one) => 'score' in one);
  expect(scored.length).toBeGreaterThan(8);
  for (const one of scored) expect(one.status === 'passed').toBe(one.score === one.max_score);
});

test('tests are numbered by lab, task and condition', () => {
  const numbers = resultsOf(aClass.right).tests.map((one) => one.number);
  expect(numbers).toEqual(['1.1', '1.1.1', '1.1.2', '1.1.3', '1.2', '1.2.1']);
});

test('nothing is hidden, since students would lose sight of their total', () => {
  const seen = everybody.flatMap((one) => resultsOf(one).tests.map((each) => each.visibility));
  expect(new Set(seen)).toEqual(new Set(['visible']));
});

test('students are not told the name of a wrong fix', () => {
  expect(JSON.stringify(resultsOf(aClass.wide))).not.toContain('NAT gateway');
});
