import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { folderProblem } from '#aws/read-folder.node.ts';
import { notEmpty } from '#aws/write-folder.node.ts';
import type { Files } from './packed-closednet.ts';

/** A script is run by its name. */
const programs = /\.sh$|(^|\/)scripts\/closednet\.mjs$/;

/** Refuses a folder that holds something, and what is no folder, before anything is made. */
export async function requireEmpty(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw folderProblem('unwritable-folder', folder, error);
  });
  if (names.length > 0) throw notEmpty(folder);
}

/** Writes the files beside their place and moves them there: the folder appears whole or not at all. */
export async function writeRepository(folder: string, files: Files): Promise<void> {
  const target = resolve(folder);
  const draft = `${target}.${randomBytes(4).toString('hex')}.draft`;
  try {
    await mkdir(dirname(target), { recursive: true });
    await mkdir(draft);
    for (const [name, content] of Object.entries(files)) {
      const path = join(draft, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content, { flag: 'wx', mode: programs.test(name) ? 0o755 : 0o644 });
    }
    await rename(draft, target); // Replaces an empty folder.
  } catch (error) {
    await rm(draft, { recursive: true, force: true }).catch(() => undefined);
    throw folderProblem('unwritable-folder', folder, error);
  }
}
