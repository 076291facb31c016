import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Cache } from './collect/collector.ts';

const answerSchema = z.looseObject({});

/**
 * A cache of one file per answer, for one run of the emulator: give each run a folder of its own.
 * A file that cannot be read is an answer not known, and one that cannot be written is asked again.
 */
export function openAnswerCache(folder: string): Cache {
  const path = (key: string) => join(folder, `${key.replaceAll(/[^\w-]+/g, '_')}.json`);
  return {
    async get(key) {
      const text = await readFile(path(key), 'utf8').catch(() => undefined);
      return text === undefined ? undefined : parse(text);
    },
    async put(key, answer) {
      const draft = `${path(key)}.${randomBytes(4).toString('hex')}.draft`;
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await writeFile(draft, JSON.stringify(answer), { mode: 0o600 });
        await rename(draft, path(key));
      } catch {
        return; // The answer stands without being kept.
      }
    },
  };
}

function parse(text: string): object | undefined {
  try {
    return answerSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
