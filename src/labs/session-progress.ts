import { link, readFile, rm } from 'node:fs/promises';
import type { Say } from '#problem/say.ts';
import { writeAtomic } from '#state/atomic.ts';
import type { Home } from '#state/home.ts';
import { withLock } from '#state/lock.ts';
import { notWritable, systemCode } from '#state/not-writable.ts';
import type { LabProgress, Progress } from './attempt.ts';
import { mergeProgress } from './merge-progress.ts';
import { emptyProgress, readProgress, takeAccount, withLab, writeProgress } from './progress.ts';

/** `progress.json` on disk: the only truth of what the learner has done. */
export interface ProgressStore {
  read(): Promise<Progress>;
  /** The learner's own, also of labs that are on stage now. */
  own(): Promise<Progress>;
  /** Changes one lab, and answers what then stands. */
  changeLab(lab: string, change: (before: LabProgress) => LabProgress): Promise<LabProgress>;
  /** Takes another record of the same learner in, and answers what then stands. */
  merge(theirs: Progress): Promise<Progress>;
  /** An account number that nobody has had; saved as used before it is answered. */
  nextAccount(): Promise<string>;
}

/** Opens the store. A file that cannot be read is kept aside, and `say` tells where. */
export function openProgress(home: Home, say: Say, clock: () => Date): ProgressStore {
  const path = home.file('progress.json');
  const load = async () => (await loadOrSetAside(path, say, clock)) ?? emptyProgress(Math.random());
  const change = <T>(work: (progress: Progress) => readonly [Progress, T]) =>
    withLock(home, 'progress', async () => {
      const [progress, answer] = work(await load());
      await writeAtomic(path, writeProgress(progress));
      return answer;
    });
  return {
    read: () => withLock(home, 'progress', load),
    own: () => withLock(home, 'progress', load),
    changeLab: (lab, edit) =>
      change((before) => {
        const after = withLab(before, lab, edit);
        return [after, after.labs[lab] ?? { hints: {} }];
      }),
    merge: (theirs) =>
      change((before) => {
        const after = mergeProgress(before, theirs);
        return [after, after];
      }),
    nextAccount: () =>
      change((before) => {
        const { account, progress } = takeAccount(before);
        return [progress, account];
      }),
  };
}

async function loadOrSetAside(
  path: string,
  say: Say,
  clock: () => Date,
): Promise<Progress | undefined> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw notWritable(path, error);
  });
  if (text === undefined) return undefined;
  const read = readProgress(text);
  if (read.kind === 'progress') return read.progress;
  const stamp = clock().toISOString().replaceAll(/[:.]/g, '-');
  const aside = await setAside(path, `${path}.${read.kind}-${stamp}`);
  const [en, ja] =
    read.kind === 'newer'
      ? [
          `was written by a newer closednet (${read.schema})`,
          `は新しい closednet(${read.schema})が書いたものです`,
        ]
      : [`cannot be read (${read.because})`, `を読み取れません(${read.because})`];
  say({
    en: `"${path}" ${en}. It is kept as "${aside}"; progress begins anew.`,
    ja: `「${path}」${ja}。「${aside}」として残し、進捗を新しく始めます。`,
  });
  return undefined;
}

/** A hard link fails where a name is taken, so that nothing kept aside is ever overwritten. */
async function setAside(path: string, wished: string): Promise<string> {
  for (let number = 0; ; number += 1) {
    const aside = number === 0 ? wished : `${wished}-${number}`;
    try {
      await link(path, aside);
      await rm(path);
      return aside;
    } catch (error) {
      if (systemCode(error) !== 'EEXIST') throw notWritable(path, error);
    }
  }
}
