import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { systemCode } from './not-writable.ts';

/**
 * Makes a folder of ours and those above it, where they are not there yet. On a read-only disk
 * Node's recursive `mkdir` says only ENOENT; one folder at a time fails with the real reason.
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true, mode: 0o700 });
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
    await makeFolder(dirname(path));
    await mkdir(path, { mode: 0o700 });
  }
}
