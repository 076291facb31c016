import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of this user's own, gone afterwards; a socket's path may have some hundred letters. */
export async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'closednet-'));
  try {
    await mkdir(join(folder, 'root'));
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
