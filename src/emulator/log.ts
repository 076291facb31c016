import { readFile } from 'node:fs/promises';
import { stripVTControlCharacters } from 'node:util';

/** The last lines of the emulator's log that say something, colour codes removed. */
export async function lastLines(path: string, count = 12): Promise<string> {
  const text = await readFile(path, 'utf8').catch(() => '');
  const plain = stripVTControlCharacters(text);
  const lines = plain.split('\n').filter((line) => line.trim() !== '');
  return lines.slice(-count).join('\n');
}
