import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Problem } from '#problem/problem.ts';
import { BadRequest } from '#request/bad-request.ts';
import type { Request, TraceDocument } from '#request/document.ts';
import { fault, requestSchema } from './request.ts';

/**
 * Answers JSON Lines with JSON Lines, in the same order. A line that is no request answers
 * `{id?, error}` in its place and the others go on; answers whether all lines were requests.
 */
export async function answerLines(
  source: string,
  trace: (request: Request) => object,
  write: (answer: object) => void,
): Promise<boolean> {
  let sound = true;
  for await (const line of createInterface({ input: await open(source), crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    const answer = answerLine(line, trace);
    if ('error' in answer) sound = false;
    write(answer);
  }
  return sound;
}

function answerLine(line: string, trace: (request: Request) => object): object {
  let asked: unknown;
  try {
    asked = JSON.parse(line);
  } catch {
    return { error: 'not JSON' };
  }
  const read = requestSchema.safeParse(asked);
  if (!read.success) return { ...idOf(asked), error: fault(read.error) };
  try {
    return trace(read.data);
  } catch (error) {
    if (error instanceof BadRequest) return { ...idOf(asked), error: error.message };
    throw error;
  }
}

function idOf(asked: unknown): Pick<TraceDocument, 'id'> {
  const id = typeof asked === 'object' && asked !== null && 'id' in asked ? asked.id : undefined;
  return typeof id === 'string' ? { id } : {};
}

async function open(source: string): Promise<NodeJS.ReadableStream> {
  if (source === '-') return process.stdin;
  const stream = createReadStream(source);
  return new Promise((resolve, reject) => {
    stream.once('open', () => resolve(stream));
    stream.once('error', (error) => reject(unreadable(source, error)));
  });
}

function unreadable(source: string, cause: Error): Problem {
  return new Problem(
    'unreadable-requests',
    2,
    {
      what: {
        en: `Cannot read the requests in "${source}".`,
        ja: `要求のファイル「${source}」を読み取れません。`,
      },
      expected: { en: 'a file of JSON Lines, or -', ja: 'JSON Lines のファイル、または -' },
      got: { en: cause.message, ja: cause.message },
    },
    { cause },
  );
}
