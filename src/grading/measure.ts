import { createHash, type Hash } from 'node:crypto';
import { lstat, readdir, readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Words } from '#request/words.ts';
import { notAFile, tooLarge, unreadable } from './bad-submission.ts';

/** What a submission may hold at most: nobody writes more to mend a network. */
const limits = { bytes: 16 * 2 ** 20, files: 2000 } as const;

interface Measured {
  bytes: number;
  files: number;
}

/**
 * A digest of every name and byte of a file or folder. Links are never followed. Throws
 * `bad-submission` for what is too large, found before its bytes are read, and for what is no file.
 */
export async function digestOf(path: string, name: string): Promise<string> {
  const hash = createHash('sha256');
  await take(path, name, name, hash, { bytes: 0, files: 0 });
  return hash.digest('hex');
}

async function take(path: string, shown: string, name: string, hash: Hash, sum: Measured) {
  const found = await lstat(path).catch((error: unknown) => {
    throw unreadable(shown, error);
  });
  sum.files += 1;
  sum.bytes += found.size;
  if (sum.files > limits.files) throw tooLarge(name, counted(sum.files), counted(limits.files));
  if (sum.bytes > limits.bytes) throw tooLarge(name, megabytes(sum.bytes), megabytes(limits.bytes));
  const path64 = Buffer.from(shown).toString('base64');
  if (found.isSymbolicLink()) {
    if (shown === name) throw notAFile(name, { en: 'a link', ja: 'シンボリックリンク' });
    hash.update(`link ${path64} ${await readlink(path)}\n`);
  } else if (found.isDirectory()) {
    const names = await readdir(path).catch((error: unknown) => {
      throw unreadable(shown, error);
    });
    hash.update(`folder ${path64}\n`);
    for (const one of names.toSorted())
      await take(join(path, one), `${shown}/${one}`, name, hash, sum);
  } else if (found.isFile()) {
    const bytes = await readFile(path).catch((error: unknown) => {
      throw unreadable(shown, error);
    });
    hash.update(`file ${path64} ${bytes.length}\n`).update(bytes);
  } else
    throw notAFile(shown, { en: 'a pipe, socket or device', ja: 'パイプ・ソケット・デバイス' });
}

function counted(files: number): Words {
  return { en: `${files} files`, ja: `${files} 個のファイル` };
}

function megabytes(bytes: number): Words {
  const text = `${Math.ceil(bytes / 2 ** 20)} MB`;
  return { en: text, ja: text };
}
