import { readFile } from 'node:fs/promises';
import type { FilledValue } from './fill.ts';

/** A step's member as the SDK takes it: `{ file: PATH }` is the bytes of that file. */
export async function withFile(value: FilledValue): Promise<FilledValue | Uint8Array> {
  const path = fileOf(value);
  return path === undefined ? value : readFile(path);
}

/** The path in `{ file: PATH }`. */
export function fileOf(value: FilledValue): string | undefined {
  if (typeof value !== 'object') return undefined;
  const [only, ...more] = Object.entries(value);
  const isFile = only?.[0] === 'file' && more.length === 0;
  return isFile && typeof only[1] === 'string' ? only[1] : undefined;
}
