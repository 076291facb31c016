import type { Graded } from './graded.ts';

/**
 * What a run of `grade` ends with: 3 where the environment failed anywhere, 2 where the one
 * submission is nothing that can be graded, 1 where a score is not full, 0 where all are. In a class
 * one bad submission is a grade like the others.
 */
export function exitCodeOf(graded: readonly Graded[], { isClass }: { readonly isClass: boolean }) {
  const labs = graded.flatMap((one) => one.labs);
  if (labs.some(({ trouble }) => trouble)) return 3;
  if (!isClass && graded.some(isRefused)) return 2;
  return labs.every(({ score, max }) => score === max) ? 0 : 1;
}

function isRefused({ refused, labs }: Graded): boolean {
  return refused !== undefined || labs.some((lab) => lab.refused);
}
