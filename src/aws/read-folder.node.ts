import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { Problem } from '#problem/problem.ts';
import type { NamedText } from './read.ts';

/** The `*.json` files of a folder and its sub-folders, named by their paths in it, in that order. */
export async function readFolder(folder: string): Promise<readonly NamedText[]> {
  const options = { recursive: true, withFileTypes: true } as const;
  const found = await readdir(folder, options).catch(unreadable(folder));
  const paths = found
    .filter((entry) => !entry.isDirectory() && entry.name.toLowerCase().endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  return Promise.all(
    paths.map(async (path) => ({
      name: relative(folder, path),
      text: asText(await readFile(path).catch(unreadable(path))),
    })),
  );
}

function unreadable(path: string): (error: unknown) => never {
  return (error) => {
    throw folderProblem('unreadable-folder', path, error);
  };
}

/** UTF-8, or the UTF-16 that Windows PowerShell writes when it redirects an answer into a file. */
function asText(bytes: Buffer): string {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(bytes);
}

/** A folder that cannot be read or written, with the system's own words. */
export function folderProblem(code: string, folder: string, cause: unknown): Problem {
  const reason = cause instanceof Error ? cause.message : String(cause);
  const verb = code === 'unreadable-folder' ? ['read', '読み取れ'] : ['write', '書き込め'];
  return new Problem(
    code,
    2,
    {
      what: {
        en: `Cannot ${verb[0]} the folder "${folder}".`,
        ja: `フォルダー「${folder}」を${verb[1]}ません。`,
      },
      got: { en: reason, ja: reason },
    },
    { cause },
  );
}
