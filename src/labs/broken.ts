import type { Broken } from './attempt.ts';
import type { TaskResult } from './result.ts';

/** The first claim that does not hold: the failure a lab as shipped is about. */
export function brokenBy(tasks: readonly TaskResult[], at: string): Broken | undefined {
  const failed = tasks
    .flatMap(({ conditions }) => conditions)
    .find(({ status }) => status === 'fail' || status === 'error');
  if (failed === undefined) return undefined;
  const { id: condition, code, hop, observed } = failed;
  return { condition, code, observed, at, ...(hop === undefined ? {} : { hop }) };
}
