import { totalOf } from '#labs/check.ts';
import type { Task } from '#labs/lab.ts';
import type { Status, TaskResult } from '#labs/result.ts';
import { toldTask } from '#labs/told.ts';
import { Problem } from '#problem/problem.ts';
import { variantOf } from '#labs/variant.ts';
import { answered, type Entry } from './grade-lab.ts';
import type { GradedLab, Trouble } from './graded.ts';
import type { GradingDesk } from './grading-desk.ts';

/** What a person is told of something that was thrown; a fault of ours is trouble of the environment. */
export function troubleOf(error: unknown): Trouble & { readonly exitCode: 2 | 3 } {
  if (error instanceof Problem)
    return { code: error.code, exitCode: error.exitCode, ...error.text };
  const got = error instanceof Error ? error.message : String(error);
  return {
    code: 'unexpected',
    exitCode: 3,
    what: { en: 'closednet itself failed.', ja: 'closednet 自体の不具合です。' },
    got: { en: got, ja: got },
    try: { en: 'npx closednet doctor', ja: 'npx closednet doctor' },
  };
}

/**
 * A lab that could not be graded. Where the environment failed (3) every task is `error` and there
 * is no score, since nobody knows what it would be; where nothing can be graded (2) the score is 0.
 */
export function notGraded(
  desk: GradingDesk,
  entry: Pick<Entry, 'lab' | 'answers'>,
  { exitCode, ...trouble }: Trouble & { readonly exitCode: 2 | 3 },
): GradedLab {
  const { lab, values } = variantOf(entry.lab, desk.seed);
  const isTrouble = exitCode === 3;
  const tasks = lab.tasks.map((task) =>
    openTask(toldTask(task, values), isTrouble ? 'error' : 'skipped', trouble),
  );
  const all = [...tasks, ...answered(desk, { lab }, entry)];
  return {
    schema: 'closednet.result/1',
    lab: lab.id,
    attempt: 'none',
    ...(desk.seed === undefined ? {} : { seed: desk.seed }),
    account: 'unknown',
    backend: { kind: 'unknown', version: 'unknown' },
    startedAt: desk.clock().toISOString(),
    durationMs: 0,
    ...(isTrouble ? { ...totalOf(all), score: null } : totalOf(all)),
    isolation: 'nothing-ran',
    ...(isTrouble ? { trouble } : { refused: trouble }),
    tasks: all,
  };
}

function openTask(task: Task, status: Status, { code, what }: Trouble): TaskResult {
  const { id, title, points: max } = task;
  const conditions = task.conditions.map((condition) => ({
    id: condition.id,
    status,
    expected: condition.title,
    observed: { en: 'not graded', ja: '採点していません' },
    where: { en: '-', ja: '-' },
    code,
    message: what,
  }));
  return { id, title, status, points: 0, max, conditions };
}
