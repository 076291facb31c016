import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem } from '#problem/problem.ts';
import type { Submission } from './submission.ts';

/** What systems and tools leave in folders. */
const leftBehind = new Set([
  '.DS_Store',
  '.git',
  '.gitkeep',
  '__MACOSX',
  'Thumbs.db',
  'desktop.ini',
]);

/** Every entry of a class folder is a submission, whatever its name. Throws `no-submission`. */
export async function submissionsIn(folder: string): Promise<readonly Submission[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    throw noSubmission(folder, error);
  });
  const taken = names.filter((name) => !leftBehind.has(name)).toSorted();
  if (taken.length === 0) throw noSubmission(folder);
  return taken.map((name) => ({ name, path: join(folder, name), inClass: true }));
}

/** One submission at a path. Throws `no-submission` where nothing is there. */
export async function requirePath(path: string): Promise<void> {
  await stat(path).catch((error: unknown) => {
    throw noSubmission(path, error);
  });
}

function noSubmission(path: string, cause?: unknown): Problem {
  const reason = cause instanceof Error ? cause.message : undefined;
  return new Problem(
    'no-submission',
    2,
    {
      what: { en: `There is no submission at "${path}".`, ja: `「${path}」に提出物がありません。` },
      expected: {
        en: '--submission: a file or a folder; --class: a folder with one entry a submission',
        ja: '--submission はファイルかフォルダー、--class は提出物を一つずつ並べたフォルダー',
      },
      got: { en: reason ?? 'an empty folder', ja: reason ?? '空のフォルダー' },
    },
    { cause },
  );
}
