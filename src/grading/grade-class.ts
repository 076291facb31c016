import type { Lab } from '#labs/lab.ts';
import { sideBySide } from '#labs/side-by-side.ts';
import { gradeSubmission, refused } from './grade-submission.ts';
import type { Graded } from './graded.ts';
import type { GradingDesk } from './grading-desk.ts';
import type { KeptGrades } from './kept-grades.ts';
import { digestOf } from './measure.ts';
import type { Submission } from './submission.ts';

/** How far a class is. */
export interface Progress {
  readonly done: number;
  readonly of: number;
  /** Taken from an earlier run. */
  readonly kept: number;
  /** Absent until one has been graded. */
  readonly secondsLeft?: number;
}

/**
 * Grades every submission, some at once, and keeps each grade as soon as it is there. One that was
 * kept with the same bytes is taken as it is; one that the environment failed is graded again.
 */
export async function gradeClass(
  desk: GradingDesk,
  submissions: readonly Submission[],
  labs: readonly Lab[],
  kept: KeptGrades,
  { atOnce, tell }: { readonly atOnce: number; readonly tell: (progress: Progress) => void },
): Promise<readonly Graded[]> {
  const since = desk.clock().getTime();
  const count = { done: 0, kept: 0 };
  const note = (wasKept: boolean) => {
    count.done += 1;
    count.kept += wasKept ? 1 : 0;
    const fresh = count.done - count.kept;
    const each = (desk.clock().getTime() - since) / 1000 / fresh;
    const left = { secondsLeft: Math.ceil(each * (submissions.length - count.done)) };
    tell({ ...count, of: submissions.length, ...(fresh > 0 ? left : {}) });
  };
  const work = submissions.map((submission) => async () => {
    const { graded, wasKept } = await gradeOne(desk, submission, labs, kept);
    note(wasKept);
    return graded;
  });
  return sideBySide(work, atOnce, () => undefined);
}

async function gradeOne(
  desk: GradingDesk,
  submission: Submission,
  labs: readonly Lab[],
  kept: KeptGrades,
) {
  desk.signal?.throwIfAborted();
  const { name, path } = submission;
  let digest = '';
  try {
    if (path !== undefined) digest = await digestOf(path, name);
  } catch (error) {
    return { graded: refused(desk, name, labs, error), wasKept: false };
  }
  const before = await kept.find(name, digest);
  if (before) return { graded: before, wasKept: true };
  const graded = await gradeSubmission(desk, submission, labs);
  if (graded.labs.every(({ trouble }) => !trouble)) await kept.keep(digest, graded);
  return { graded, wasKept: false };
}
