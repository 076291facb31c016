import type { ConditionResult } from '#labs/result.ts';
import type { Graded, GradedLab, Resembled } from '../../graded.ts';
import { marksOf, type Marks } from '../marks.ts';

/** A condition of a lab, with its number on the page. */
interface Numbered {
  readonly key: string;
  readonly number: number;
  readonly lab: string;
  readonly condition: ConditionResult;
  readonly failed: number;
  /** Submissions for which it was judged. */
  readonly judged: number;
}

interface WrongFix {
  readonly lab: string;
  readonly fix: Resembled;
  /** Places of the submissions in the class. */
  readonly by: readonly number[];
}

/** A class in numbers. */
export interface Tally {
  readonly marks: readonly Marks[];
  readonly graded: readonly Marks[];
  readonly conditions: readonly Numbered[];
  /** The commonest first. */
  readonly wrongFixes: readonly WrongFix[];
}

export function tallyOf(everybody: readonly Graded[]): Tally {
  const marks = everybody.map(marksOf);
  return {
    marks,
    graded: marks.filter(({ standing }) => standing !== 'refused' && standing !== 'trouble'),
    conditions: conditionsOf(everybody),
    wrongFixes: wrongFixesOf(everybody),
  };
}

export function keyOf(lab: string, task: string, condition: string): string {
  return JSON.stringify([lab, task, condition]);
}

/** All that were met in any lab that was graded, in the order of labs, tasks and conditions. */
function conditionsOf(everybody: readonly Graded[]): readonly Numbered[] {
  const met = everybody
    .flatMap(({ labs }) => labs)
    .filter(({ trouble, refused }) => !trouble && !refused)
    .flatMap(({ lab, tasks }) =>
      tasks.flatMap(({ id, conditions }) =>
        conditions.map((condition) => ({ key: keyOf(lab, id, condition.id), lab, condition })),
      ),
    );
  const byKey = Map.groupBy(met, ({ key }) => key);
  return [...byKey.values()].flatMap((results, i) => {
    const [first] = results;
    const statuses = results.map(({ condition }) => condition.status);
    const judged = statuses.filter((status) => status !== 'skipped' && status !== 'error').length;
    const failed = statuses.filter((status) => status === 'fail').length;
    return first ? [{ ...first, number: i + 1, failed, judged }] : [];
  });
}

function wrongFixesOf(everybody: readonly Graded[]): readonly WrongFix[] {
  const seen = new Map<string, { lab: string; fix: Resembled; by: number[] }>();
  for (const [place, { labs }] of everybody.entries())
    for (const { lab, resembles = [] } of labs) {
      const [fix] = resembles;
      if (!fix) continue;
      const one = seen.get(`${lab} ${fix.id}`) ?? { lab, fix, by: [] };
      one.by.push(place);
      seen.set(`${lab} ${fix.id}`, one);
    }
  return [...seen.values()].toSorted((a, b) => b.by.length - a.by.length);
}

export function medianOf(scores: readonly number[]): number | undefined {
  const sorted = scores.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? undefined : (upper + lower) / 2;
}

/** The numbers of the conditions that fail in one lab of a submission. */
export function failingNumbers(
  { lab, tasks, trouble, refused }: GradedLab,
  numberOf: ReadonlyMap<string, number>,
): readonly number[] {
  if (trouble || refused) return [];
  return tasks.flatMap(({ id, conditions }) =>
    conditions
      .filter(({ status }) => status === 'fail' || status === 'error')
      .map((condition) => numberOf.get(keyOf(lab, id, condition.id)) ?? 0),
  );
}
