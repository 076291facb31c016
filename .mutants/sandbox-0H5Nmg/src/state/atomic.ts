import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeFolder } from './make-folder.ts';
import { notWritable } from './not-writable.ts';

/**
 * Replaces a file's text so that a reader sees the old or the new, never a part, whatever
 * happens in between. Throws `state-not-writable` when the disk is full or read-only.
 */
export async function writeAtomic(path: string, text: string, mode = 0o600): Promise<void> {
  const draft = `${path}.${process.pid}-${randomBytes(4).toString('hex')}.draft`;
  try {
    await makeFolder(dirname(path));
    await writeSynced(draft, text, mode);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw notWritable(path, error);
  }
}

async function writeSynced(path: string, text: string, mode: number): Promise<void> {
  const file = await open(path, 'wx', mode);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}
