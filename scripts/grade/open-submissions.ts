import { realpath } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { requirePath, submissionsIn } from '#grading/class-folder.ts';
import { holdsProgram } from '#grading/holds-program.ts';
import { digestOf } from '#grading/measure.ts';
import { readSubmission, type Submission } from '#grading/submission.ts';
import type { Lab } from '#labs/lab.ts';
import { Problem } from '#problem/problem.ts';
import type { Wish } from './wish.ts';

/** What was handed in. Throws `no-submission` before anything is started. */
export async function openSubmissions({
  submission,
  classFolder,
  out,
}: Wish): Promise<readonly Submission[]> {
  if (classFolder !== undefined) {
    const all = await submissionsIn(resolve(classFolder));
    // Grades that are written among the submissions are none of them.
    return all.filter(({ path }) => out === undefined || path !== resolve(out));
  }
  if (submission === undefined) return [{ name: 'as-shipped', inClass: false }];
  await requirePath(submission);
  // Whoever calls may name a link; what lies in a class may not be one.
  const path = await realpath(submission);
  return [{ name: basename(resolve(submission)), path, inClass: false }];
}

/** Whether any of them would be executed. */
export async function anyProgram(submissions: readonly Submission[]): Promise<boolean> {
  for (const { path } of submissions)
    if (path !== undefined && (await holdsProgram(path))) return true;
  return false;
}

/** Whether anything at all can be graded; a class is always worth a look. */
export async function anyWork(
  [submission, ...others]: readonly Submission[],
  labs: readonly Lab[],
): Promise<boolean> {
  if (others.length > 0 || submission?.path === undefined) return true;
  try {
    await digestOf(submission.path, submission.name);
    return (await readSubmission(submission, labs)).some((held) => 'work' in held);
  } catch (error) {
    if (error instanceof Problem) return false;
    throw error;
  }
}
