import type { Choice, Lab } from '#labs/lab.ts';
import type { ConditionResult, Status, TaskResult } from '#labs/result.ts';
import type { Words } from '#request/words.ts';
import { Problem } from '#problem/problem.ts';
import type { GivenAnswers, LabAnswers } from './answers.ts';

/** One question: what there is to choose, which is right, and what was chosen. */
interface Question {
  readonly id: string;
  readonly ask: Words;
  readonly choices: readonly (Choice & { readonly right?: true; readonly feedback?: Words })[];
  readonly chosen: string | undefined;
  readonly why?: Words;
}

/**
 * The answers as a task of its own: a condition per question, all of the same weight. A prediction,
 * a hypothesis and the worksheet hold once they are made, since being wrong first is how they
 * teach; a gap of the chain and a quiz question must be right. Without points nothing fails.
 */
export function judgeAnswers(
  lab: Lab,
  given: GivenAnswers | undefined,
  points: number,
): TaskResult {
  const wrong: Status = points > 0 ? 'fail' : 'warning';
  const problem = given instanceof Problem ? given : undefined;
  const readable = given instanceof Problem ? undefined : given;
  const conditions = questionsOf(lab, readable ?? {}).map((question) => {
    const judged = judge(question, wrong);
    return problem ? { ...judged, code: problem.code, message: tellProblem(problem) } : judged;
  });
  const right = conditions.filter(({ status }) => status === 'pass').length;
  return {
    id: 'answers',
    title: { en: 'Answers to the lesson’s questions', ja: 'レッスンの設問への回答' },
    status: right === conditions.length ? 'pass' : wrong,
    points: Math.floor((points * right) / Math.max(1, conditions.length) + 1e-9),
    max: points,
    conditions,
  };
}

function questionsOf(lab: Lab, given: LabAnswers): readonly Question[] {
  const states: readonly Choice[] = [
    { id: 'open', words: { en: 'possible still', ja: 'まだ可能性あり' } },
    { id: 'out', words: { en: 'ruled out', ja: '除外' } },
  ];
  return [
    {
      id: 'prediction',
      ask: lab.prediction.question,
      choices: lab.prediction.choices,
      chosen: given.prediction,
    },
    {
      id: 'hypothesis',
      ask: { en: 'What do you suspect?', ja: '原因は何だと考えますか。' },
      choices: lab.hypotheses,
      chosen: given.hypothesis,
    },
    ...lab.hypotheses.map(({ id, words }) => ({
      id: `worksheet-${id}`,
      ask: words,
      choices: states,
      chosen: given.worksheet?.[id],
    })),
    ...[...(lab.triage ?? []), ...lab.chain].map(({ id, says, choices, why }) => ({
      id: `chain-${id}`,
      ask: says,
      choices,
      chosen: given.chain?.[id],
      why,
    })),
    ...lab.quiz.map(({ id, ask, choices }) => ({
      id: `quiz-${id}`,
      ask,
      choices,
      chosen: given.quiz?.[id],
    })),
  ];
}

function judge({ id, ask, choices, chosen, why }: Question, wrong: Status): ConditionResult {
  const choice = choices.find((one) => one.id === chosen);
  const isAsked = choices.some(({ right }) => right);
  const holds = choice !== undefined && (!isAsked || choice.right === true);
  return {
    id,
    status: holds ? 'pass' : wrong,
    expected: ask,
    observed: choice?.words ?? (chosen === undefined ? nothing : unknown(chosen, choices)),
    where: { en: 'answers.json', ja: 'answers.json' },
    code: holds ? 'ok' : choice ? 'wrong' : 'unanswered',
    message: choice ? (choice.feedback ?? (holds ? noted : (why ?? notRight))) : unanswered,
  };
}

const nothing: Words = { en: 'no answer', ja: '回答なし' };
const unanswered: Words = { en: 'This was not answered.', ja: '回答がありません。' };
const noted: Words = { en: 'Answered.', ja: '回答済みです。' };
const notRight: Words = { en: 'This is not right.', ja: '正しくありません。' };

function tellProblem({ text: { what, got = { en: '', ja: '' } } }: Problem): Words {
  return { en: `${what.en} ${got.en}`, ja: `${what.ja}${got.ja}` };
}

function unknown(chosen: string, choices: readonly Choice[]): Words {
  const known = choices.map(({ id }) => id).join(', ');
  return {
    en: `"${chosen}", which is none of ${known}`,
    ja: `「${chosen}」（選択肢は ${known}）`,
  };
}
