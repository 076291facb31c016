import type { Status, TaskResult } from './result.ts';

/** Ids of the conditions that ended so, in alphabetical order. */
export function withStatus(
  tasks: readonly TaskResult[],
  ...statuses: readonly Status[]
): readonly string[] {
  return tasks
    .flatMap(({ conditions }) => conditions)
    .filter(({ status }) => statuses.includes(status))
    .map(({ id }) => id)
    .toSorted();
}

/** Ids of the conditions that do not hold; those that could not be judged are among them. */
export function failing(tasks: readonly TaskResult[]): readonly string[] {
  return withStatus(tasks, 'fail', 'error');
}

/** Whether the lab is done: every task judged, and nothing failed. */
export function isPassed(tasks: readonly TaskResult[]): boolean {
  return tasks.every(({ status }) => status === 'pass' || status === 'warning');
}
