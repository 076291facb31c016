import type { Graded, GradedLab } from '../graded.ts';

/** `refused`: not graded because of what it is. `trouble`: not graded because the environment failed. */
export type Standing = 'full' | 'partial' | 'zero' | 'refused' | 'trouble';

/** What a submission earned over all labs; no score where one of them could not be graded. */
export interface Marks {
  readonly standing: Standing;
  readonly score: number | null;
  readonly max: number;
}

export function marksOf({ labs, refused }: Graded): Marks {
  const max = labs.reduce((sum, lab) => sum + lab.max, 0);
  const scores = labs.map(({ score }) => score).filter((score) => score !== null);
  if (scores.length < labs.length) return { standing: 'trouble', score: null, max };
  const score = scores.reduce((sum, one) => sum + one, 0);
  if (refused || labs.every((lab) => lab.refused)) return { standing: 'refused', score, max };
  return { standing: standingOf(score, max), score, max };
}

export function marksOfLab({ score, max, refused }: GradedLab): Marks {
  if (score === null) return { standing: 'trouble', score, max };
  return { standing: refused ? 'refused' : standingOf(score, max), score, max };
}

/** Conditions that do not hold and were judged, of all tasks in order. */
export function failingIn({ tasks, trouble }: GradedLab): readonly string[] {
  if (trouble) return [];
  return tasks
    .flatMap(({ conditions }) => conditions)
    .filter(({ status }) => status === 'fail' || status === 'error')
    .map(({ id }) => id);
}

function standingOf(score: number, max: number): Standing {
  return score >= max ? 'full' : score > 0 ? 'partial' : 'zero';
}
