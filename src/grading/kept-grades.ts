import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { folderProblem } from '#aws/read-folder.node.ts';
import { Problem } from '#problem/problem.ts';
import { writeAtomic } from '#state/atomic.ts';
import type { Graded } from './graded.ts';

/** What makes two runs of a class the same: another one would mix its grades with these. */
export interface ClassRun {
  readonly labs: readonly string[];
  readonly seed: number | null;
  readonly answerPoints: number;
  readonly isolation: string;
  /** A digest of the labs themselves. */
  readonly edition: string;
}

/** Grades of a class that are there already, kept one by one. */
export interface KeptGrades {
  find(name: string, digest: string): Promise<Graded | undefined>;
  keep(digest: string, graded: Graded): Promise<void>;
}

/** For a run that nobody goes on with. */
export const keepNothing: KeptGrades = {
  find: () => Promise.resolve(undefined),
  keep: () => Promise.resolve(),
};

const runSchema = z.object({ schema: z.literal('closednet.class/1'), run: z.unknown() });

const keptSchema = z.object({
  schema: z.literal('closednet.graded/1'),
  digest: z.string(),
  graded: z.custom<Graded>((value) => typeof value === 'object' && value !== null),
});

/**
 * Opens the folder of a class: a new or empty one, or one of the same run, which is then gone on
 * with. Throws `folder-not-empty` for any other.
 */
export async function openKeptGrades(folder: string, run: ClassRun): Promise<KeptGrades> {
  const names = await readdir(folder).catch(() => []);
  const path = join(folder, '.grading', 'class.json');
  if (names.length > 0) await requireSame(folder, path, run);
  else {
    await mkdir(dirname(path), { recursive: true }).catch((error: unknown) => {
      throw folderProblem('unwritable-folder', folder, error);
    });
    await writeAtomic(path, printed({ schema: 'closednet.class/1', run }), 0o644);
  }
  const fileOf = (name: string) => join(folder, '.grading', `kept-${hashOf(name)}.json`);
  return {
    async find(name, digest) {
      const text = await readFile(fileOf(name), 'utf8').catch(() => undefined);
      const kept = text === undefined ? undefined : keptIn(text);
      return kept?.digest === digest ? kept.graded : undefined;
    },
    async keep(digest, graded) {
      const document = { schema: 'closednet.graded/1', digest, graded };
      await writeAtomic(fileOf(graded.submission), printed(document), 0o644);
    },
  };
}

async function requireSame(folder: string, path: string, run: ClassRun): Promise<void> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  const read = text === undefined ? undefined : runSchema.safeParse(jsonOf(text));
  const before = read?.data && JSON.stringify(read.data.run);
  if (before === JSON.stringify(run)) return;
  throw new Problem('folder-not-empty', 2, {
    what: {
      en: `The folder "${folder}" is not empty.`,
      ja: `フォルダー「${folder}」は空ではありません。`,
    },
    expected: {
      en: `a new or an empty folder, or that of the same run: ${JSON.stringify(run)}`,
      ja: `新しいフォルダー、空のフォルダー、または同じ条件の採点の続き: ${JSON.stringify(run)}`,
    },
    got:
      before === undefined
        ? { en: 'other files', ja: '別のファイル' }
        : { en: `grades of another run: ${before}`, ja: `別の条件での採点結果: ${before}` },
    try: { en: 'name another folder with --out', ja: '--out で別のフォルダーを指定してください' },
  });
}

function keptIn(text: string) {
  return keptSchema.safeParse(jsonOf(text)).data;
}

/** Written by another version, or by somebody else: as if it were not there. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function printed(document: unknown): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

function hashOf(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, 32);
}
