import { expect, test } from 'vitest';
import { lab } from '#lab/L03-silent-notebook/lab.ts';
import type { LabAnswers } from '#grading/answers.ts';
import { Problem } from '#problem/problem.ts';
import { judgeAnswers } from '#grading/judge-answers.ts';

const right: LabAnswers = {
  prediction: 'works',
  hypothesis: 'name',
  worksheet: Object.fromEntries(lab.hypotheses.map(({ id }) => [id, 'out' as const])),
  chain: Object.fromEntries(
    lab.chain.map(({ id, choices }) => [id, choices.find((one) => one.right)?.id ?? '']),
  ),
  quiz: Object.fromEntries(
    lab.quiz.map(({ id, choices }) => [id, choices.find((one) => one.right)?.id ?? '']),
  ),
};
const questions = 2 + lab.hypotheses.length + lab.chain.length + lab.quiz.length;

test('a wrong prediction is a prediction: who answers all else right has every point', () => {
  const task = judgeAnswers(lab, right, 10);
  expect([task.status, task.points, task.max]).toEqual(['pass', 10, 10]);
  expect(task.conditions).toHaveLength(questions);
});

test('a wrong choice, an unknown one and none are told apart, and none of them earns', () => {
  const [first, second] = lab.quiz;
  const given = { ...right, quiz: { [first?.id ?? '']: 'nonsense' } };
  const task = judgeAnswers(lab, given, questions);
  const codes = task.conditions.filter(({ status }) => status === 'fail').map((one) => one.code);
  expect(codes).toEqual(lab.quiz.map(() => 'unanswered'));
  expect(task.points).toBe(questions - lab.quiz.length);
  const wrong = second?.choices.find((one) => !one.right)?.id ?? '';
  const { conditions } = judgeAnswers(lab, { quiz: { [second?.id ?? '']: wrong } }, 1);
  const found = conditions.find(({ id }) => id === `quiz-${second?.id}`);
  expect([found?.status, found?.code]).toEqual(['fail', 'wrong']);
});

test('answers that cannot be read earn nothing and say why', () => {
  const problem = new Problem('bad-answers', 2, {
    what: { en: 'No JSON.', ja: 'JSON ではない。' },
  });
  const { points, conditions } = judgeAnswers(lab, problem, 10);
  expect(points).toBe(0);
  expect(conditions[0]).toMatchObject({ status: 'fail', code: 'bad-answers' });
  expect(conditions[0]?.message.en).toContain('No JSON.');
});

test('where answers count for nothing, nothing of them fails', () => {
  const task = judgeAnswers(lab, undefined, 0);
  expect([task.status, task.points, task.max]).toEqual(['warning', 0, 0]);
  expect(new Set(task.conditions.map(({ status }) => status))).toEqual(new Set(['warning']));
});
