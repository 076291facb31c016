import { failing } from '#labs/failing.ts';
import type { Lab } from '#labs/lab.ts';
import type { TaskResult } from '#labs/result.ts';
import type { Resembled } from './graded.ts';

/** The lab's known wrong fixes that fail in exactly these conditions, in the lab's order. */
export function resembledBy(lab: Lab, tasks: readonly TaskResult[]): readonly Resembled[] {
  const fails = failing(tasks).join(' ');
  if (fails === '') return [];
  return lab.mutants
    .filter((mutant) => mutant.fails.toSorted().join(' ') === fails)
    .map(({ id, title }) => ({ id, title }));
}
