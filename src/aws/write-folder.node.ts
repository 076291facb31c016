import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Problem } from '#problem/problem.ts';
import type { SavedAnswer } from './answers.ts';
import { folderProblem } from './read-folder.node.ts';

/**
 * Writes each answer to a file of its own. The folder appears whole or not at all; one that holds
 * something is refused, since answers of two moments would contradict each other.
 */
export async function writeFolder(folder: string, saved: readonly SavedAnswer[]): Promise<void> {
  const target = resolve(folder);
  const draft = `${target}.${randomBytes(4).toString('hex')}.draft`;
  if (!(await isEmpty(target))) throw notEmpty(folder);
  try {
    await mkdir(dirname(target), { recursive: true });
    await mkdir(draft);
    await Promise.all(saved.map((one) => writeAnswer(draft, one)));
    await rename(draft, target); // Replaces an empty folder.
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw folderProblem('unwritable-folder', folder, error);
  }
}

async function writeAnswer(folder: string, { name, document }: SavedAnswer): Promise<void> {
  const file = `${name.replaceAll(/[^\w.-]+/g, '_')}.json`;
  await writeFile(join(folder, file), `${JSON.stringify(document, null, 2)}\n`, { flag: 'wx' });
}

async function isEmpty(folder: string): Promise<boolean> {
  return readdir(folder).then(
    (names) => names.length === 0,
    () => true,
  );
}

export function notEmpty(folder: string): Problem {
  return new Problem('folder-not-empty', 2, {
    what: {
      en: `The folder "${folder}" is not empty.`,
      ja: `フォルダー「${folder}」は空ではありません。`,
    },
    expected: { en: 'a new or an empty folder', ja: '新しいフォルダーか空のフォルダー' },
    try: { en: 'name another folder with --out', ja: '--out で別のフォルダーを指定してください' },
  });
}
