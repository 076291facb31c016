import { mkdir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { folderProblem } from '#aws/read-folder.node.ts';
import type { GradeFile } from '#grading/formats/file.ts';
import { Problem } from '#problem/problem.ts';
import { writeAtomic } from '#state/atomic.ts';

/** Throws `folder-not-empty` where something of somebody's would be among the grades. */
export async function requireEmpty(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  if (names.length === 0) return;
  throw new Problem('folder-not-empty', 2, {
    what: {
      en: `The folder "${folder}" is not empty.`,
      ja: `フォルダー「${folder}」は空ではありません。`,
    },
    expected: { en: 'a new or an empty folder', ja: '新しいフォルダーか空のフォルダー' },
    try: { en: 'name another folder with --out', ja: '--out で別のフォルダーを指定してください' },
  });
}

/** Writes each file whole or not at all; those of one submission of several in a folder beneath. */
export async function writeFiles(folder: string, files: readonly GradeFile[]): Promise<void> {
  for (const { name, content } of files) {
    const path = name.includes('/') ? join(folder, 'submissions', name) : join(folder, name);
    await mkdir(dirname(path), { recursive: true }).catch((error: unknown) => {
      throw folderProblem('unwritable-folder', folder, error);
    });
    await writeAtomic(path, content, 0o644);
  }
}
