import type { Result, TaskResult } from '#labs/result.ts';

const holds = ({ status }: TaskResult) => status === 'pass' || status === 'warning';

/**
 * The request to be looked at once the stage of the one that is shown is done: the first that fails in
 * the first stage that is not. Nothing where that stage was done before, or none is left.
 */
export function nextRequest(
  before: Result | undefined,
  { tasks, attempt }: Result,
  shown: string,
  requests: readonly string[],
): string | undefined {
  const stage = tasks.find(({ conditions }) => conditions.some(({ id }) => id === shown));
  if (stage === undefined || !holds(stage)) return undefined;
  const earlier = before?.attempt === attempt ? before.tasks : [];
  if (earlier.some((task) => task.id === stage.id && holds(task))) return undefined;
  const open = tasks.find((task) => !holds(task));
  return open?.conditions.find(({ id, status }) => status === 'fail' && requests.includes(id))?.id;
}
