import type { ConditionResult, TaskResult } from '#labs/result.ts';
import type { Language } from '#request/words.ts';
import type { Graded, GradedLab } from '../graded.ts';
import { eachSubmission } from './each-submission.ts';
import type { Format } from './file.ts';
import { printJson } from './json.ts';
import { type Marks, marksOf } from './marks.ts';
import { oneLine } from './plain.ts';
import { reasonOf, runIn, troubleIn, whyNotGraded } from './reason.ts';
import { says, signs } from './says.ts';

const most = 1000;

/**
 * `results.json` as Gradescope reads it. Tasks carry the points, conditions beneath them inform.
 * Where the environment failed nothing carries points, so Gradescope asks for another run instead of
 * giving zero. Nothing is hidden: with one hidden test students would not see their total.
 * Known wrong fixes are not named: students read this.
 *
 * @see https://gradescope-autograders.readthedocs.io/en/latest/specs/
 */
export const gradescopeFiles: Format = (graded, language) =>
  eachSubmission(graded, (one) => [
    { name: 'results.json', content: printJson(resultsOf(one, language)) },
  ]);

function resultsOf(one: Graded, language: Language) {
  const marks = marksOf(one);
  const time = one.labs.reduce((sum, { durationMs }) => sum + durationMs, 0);
  return {
    ...scoreOf(marks),
    execution_time: time / 1000,
    output: outputOf(one, language),
    output_format: 'text',
    test_output_format: 'text',
    test_name_format: 'text',
    visibility: 'visible',
    stdout_visibility: 'hidden',
    tests: one.labs.flatMap((lab, i) => testsOf(lab, i + 1, marks.score !== null, language)),
    extra_data: {
      schema: 'closednet.result/1',
      standing: marks.standing,
      labs: one.labs.map(({ lab, seed, isolation }) => ({ lab, seed, isolation })),
    },
  };
}

/** A refused submission has earned nothing; one that the environment failed has no score at all. */
function scoreOf({ score }: Marks) {
  return score === null ? {} : { score };
}

function outputOf({ labs, refused }: Graded, language: Language): string {
  if (refused && labs.length === 0)
    return `${says.refused[language]}\n${troubleIn(refused, language)}`;
  const each = labs.map((lab) =>
    [lab.lab, ...whyNotGraded(lab, language), ...runIn(lab, language)].join('\n'),
  );
  return each.join('\n\n');
}

function testsOf(lab: GradedLab, number: number, scored: boolean, language: Language) {
  return lab.tasks.flatMap((task, i) => {
    const place = `${number}.${i + 1}`;
    return [
      taskTest(lab, task, place, scored, language),
      ...task.conditions.map((condition, k) =>
        conditionTest(condition, `${place}.${k + 1}`, language),
      ),
    ];
  });
}

function taskTest(
  { lab }: GradedLab,
  { title, points, max, conditions }: TaskResult,
  number: string,
  scored: boolean,
  language: Language,
) {
  const counted = conditions.map((one) => signs[one.status].sign).join(' ');
  return {
    ...(scored && { score: points, max_score: max, status: points === max ? 'passed' : 'failed' }),
    name: nameOf(`${lab} ${title[language]}`),
    number,
    output: scored ? counted : `${says.notGraded[language]}\n${counted}`,
    visibility: 'visible',
  };
}

function conditionTest(condition: ConditionResult, number: string, language: Language) {
  const { sign, word } = signs[condition.status];
  const status = statuses[condition.status];
  return {
    ...(status && { status }),
    name: nameOf(condition.expected[language]),
    number,
    output: `${sign} ${word[language]}\n${reasonOf(condition, language)}`,
    tags: [condition.code],
    visibility: 'visible',
  };
}

/** Gradescope knows these two alone; what was not judged has neither. */
const statuses = {
  pass: 'passed',
  warning: 'passed',
  fail: 'failed',
  error: undefined,
  skipped: undefined,
} as const;

function nameOf(text: string): string {
  return Array.from(oneLine(text)).slice(0, most).join('');
}
