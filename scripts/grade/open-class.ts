import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { openKeptGrades, type KeptGrades } from '#grading/kept-grades.ts';
import { digestOf } from '#grading/measure.ts';
import type { Lab } from '#labs/lab.ts';
import type { Home } from '#state/home.ts';
import { withLock } from '#state/lock.ts';
import type { Wish } from './wish.ts';

/**
 * Lends what a class has been graded already, to one run at a time. Throws `folder-not-empty` for a
 * folder of something else, `busy` where another run works in it.
 */
export async function withKeptGrades<T>(
  home: Home,
  wish: Wish,
  labs: readonly Lab[],
  work: (kept: KeptGrades) => Promise<T>,
): Promise<T> {
  const folder = resolve(wish.out ?? '.');
  const name = `grade-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`;
  const begin = async () => work(await openKeptGrades(folder, await runOf(home, wish, labs)));
  return withLock(home, name, begin, { patience: 0 });
}

/** Another lab, seed or weight is another run; so is a lab whose text has changed since. */
async function runOf({ projectRoot }: Home, wish: Wish, labs: readonly Lab[]) {
  const folders = labs.map(({ id, slug }) => join(projectRoot, 'labs', `${id}-${slug}`));
  const editions = await Promise.all(folders.map((folder) => digestOf(folder, 'lab')));
  return {
    labs: labs.map(({ id }) => id),
    seed: wish.seed ?? null,
    answerPoints: wish.answerPoints,
    isolation: wish.isolation,
    edition: editions.map((digest) => digest.slice(0, 12)).join('-'),
  };
}
