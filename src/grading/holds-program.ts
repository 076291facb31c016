import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isProgram } from './work.ts';

/** Whether something in a submission would be executed: at its top, or in the folder of a lab. */
export async function holdsProgram(path: string, depth = 1): Promise<boolean> {
  const found = await lstat(path).catch(() => undefined);
  if (!found?.isDirectory()) return found?.isFile() === true && isProgram(path);
  const names = await readdir(path).catch(() => []);
  if (names.some(isProgram)) return true;
  if (depth === 0) return false;
  for (const name of names) if (await holdsProgram(join(path, name), depth - 1)) return true;
  return false;
}
