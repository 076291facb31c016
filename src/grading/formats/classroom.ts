import type { TaskResult } from '#labs/result.ts';
import type { Language } from '#request/words.ts';
import type { Graded, GradedLab } from '../graded.ts';
import { classroomWorkflow } from './classroom-workflow.ts';
import { eachSubmission, inOrder } from './each-submission.ts';
import type { Format, GradeFile } from './file.ts';
import { printJson } from './json.ts';
import { marksOf } from './marks.ts';
import { cut, oneLine, plain } from './plain.ts';
import { reasonOf, troubleIn } from './reason.ts';
import { runnerName } from './runner-name.ts';
import { says } from './says.ts';

interface RunnerResult {
  readonly version: 1;
  readonly status: 'pass' | 'fail' | 'error';
  readonly max_score: number;
  readonly tests: readonly RunnerTest[];
}

interface RunnerTest {
  readonly name: string;
  readonly status: 'pass' | 'fail' | 'error';
  readonly score: number;
  readonly message: string;
  readonly test_code: string;
}

const longest = 2000;

/**
 * What GitHub Classroom's reporter reads: a result for each task, as lines for a step's outputs
 * (`classroom.output`) and to look at (`classroom.json`), and the workflow that hands it over.
 *
 * @see https://github.com/classroom-resources/autograding-grading-reporter
 */
export const classroomFiles: Format = (graded, language) => {
  const labs = inOrder(graded).find(({ labs: some }) => some.length > 0)?.labs ?? [];
  const workflow: GradeFile[] =
    labs.length === 0
      ? []
      : [{ name: 'classroom.yml', content: classroomWorkflow(labs, language) }];
  const files = eachSubmission(graded, (one) => {
    const runners = runnersOf(one, language);
    return [
      { name: 'classroom.json', content: printJson(runners) },
      { name: 'classroom.output', content: outputsOf(runners) },
    ];
  });
  return [...files, ...workflow];
};

type Runners = Readonly<Record<string, RunnerResult>>;

function outputsOf(runners: Runners): string {
  return Object.entries(runners)
    .map(([name, result]) => `${name}=${Buffer.from(JSON.stringify(result)).toString('base64')}\n`)
    .join('');
}

/** `refused` stands for every task where none is known. */
function runnersOf(one: Graded, language: Language): Runners {
  if (one.refused && one.labs.length === 0) {
    const message = troubleIn(one.refused, language);
    return { refused: notGraded(says.notGraded[language], message) };
  }
  const scored = marksOf(one).score !== null;
  const each = one.labs.flatMap((lab) =>
    lab.tasks.map((task, i): [string, RunnerResult] => [
      runnerName(lab.lab, i),
      scored ? runner(lab, task, language) : unscored(lab, task, language),
    ]),
  );
  return Object.fromEntries(each);
}

/**
 * A task's points as equal shares, each won or lost: some versions of the reporter count the share
 * of tests that pass, others add up scores, and only so do both say what was earned.
 */
function runner(lab: GradedLab, task: TaskResult, language: Language): RunnerResult {
  const share = commonShare(task.points, task.max);
  const count = task.max === 0 ? 0 : task.max / share;
  const won = task.max === 0 ? 0 : task.points / share;
  const tests = Array.from({ length: count }, (_, i): RunnerTest => {
    const passes = i < won;
    const part = count === 1 ? '' : ` (${i + 1}/${count})`;
    return {
      name: `${oneLine(task.title[language])}${part}`,
      status: passes ? 'pass' : 'fail',
      score: passes ? share : 0,
      message: i === won ? whyNot(lab, task, language) : '',
      test_code: `npx closednet check ${lab.lab}`,
    };
  });
  const status = task.points === task.max ? 'pass' : 'fail';
  return { version: 1, status, max_score: task.max, tests };
}

function unscored({ trouble }: GradedLab, { title }: TaskResult, language: Language): RunnerResult {
  const told = trouble ? troubleIn(trouble, language) : '';
  return notGraded(oneLine(title[language]), `${says.environment[language]}\n${told}`.trim());
}

/** Without a maximum the reporter counts nothing: an error is never zero points. */
function notGraded(name: string, message: string): RunnerResult {
  const text = cut(plain(message), longest);
  const test = { name, status: 'error', score: 0, message: text, test_code: '' } as const;
  return { version: 1, status: 'error', max_score: 0, tests: [test] };
}

function whyNot({ refused }: GradedLab, { conditions }: TaskResult, language: Language): string {
  if (refused) return cut(plain(troubleIn(refused, language)), longest);
  const reasons = conditions
    .filter(({ status }) => status !== 'pass')
    .map((condition) => reasonOf(condition, language));
  return cut(plain(reasons.join('\n\n')), longest);
}

function commonShare(a: number, b: number): number {
  return b === 0 ? a : commonShare(b, a % b);
}
