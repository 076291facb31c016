import type { Lab } from '#labs/lab.ts';
import { gradeLab } from './grade-lab.ts';
import type { Graded, GradedLab } from './graded.ts';
import type { GradingDesk } from './grading-desk.ts';
import { notGraded, troubleOf } from './not-graded.ts';
import { readSubmission, type Held, type Submission } from './submission.ts';

/**
 * Grades one submission in each lab, one after the other. Nothing that goes wrong is thrown: what
 * cannot be graded says so in its place, and the others are graded. Throws only when interrupted.
 */
export async function gradeSubmission(
  desk: GradingDesk,
  submission: Submission,
  labs: readonly Lab[],
): Promise<Graded> {
  const { name } = submission;
  let held: readonly Held[];
  try {
    held = await readSubmission(submission, labs);
  } catch (error) {
    return refused(desk, name, labs, error);
  }
  const graded: GradedLab[] = [];
  for (const one of held) graded.push(await gradeHeld(desk, one));
  const [only, ...others] = graded;
  if (others.length === 0 && only?.refused)
    return { submission: name, labs: graded, refused: only.refused };
  return { submission: name, labs: graded };
}

/** A submission that no lab can be graded of, because of what it is. */
export function refused(
  desk: GradingDesk,
  submission: string,
  labs: readonly Lab[],
  error: unknown,
): Graded {
  const { exitCode, ...trouble } = troubleOf(error);
  const graded = labs.map((lab) => notGraded(desk, { lab }, { exitCode, ...trouble }));
  return { submission, labs: graded, ...(exitCode === 2 ? { refused: trouble } : {}) };
}

async function gradeHeld(desk: GradingDesk, held: Held): Promise<GradedLab> {
  desk.signal?.throwIfAborted();
  if ('error' in held) return notGraded(desk, held, troubleOf(held.error));
  try {
    return await gradeLab(desk, held).catch((error: unknown) => {
      if (troubleOf(error).code !== 'emulator-gone') throw error;
      // Another submission may have taken the emulator along: nobody else pays for that.
      desk.lost();
      return gradeLab(desk, held);
    });
  } catch (error) {
    desk.signal?.throwIfAborted();
    return notGraded(desk, held, troubleOf(error));
  }
}
