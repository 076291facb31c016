import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { Problem } from '#problem/problem.ts';
import { BadRequest } from '#request/bad-request.ts';

/** What a line must be, and the answer to it; an answer with an `error` makes the line a bad one. */
export interface LineReader<Asked> {
  readonly schema: z.ZodType<Asked>;
  readonly answer: (asked: Asked) => object;
}

/**
 * Answers JSON Lines with JSON Lines, in the same order. A line that is no request answers
 * `{id?, error}` in its place and the others go on; answers whether all lines were requests.
 */
export async function answerLines<Asked>(
  source: string,
  reader: LineReader<Asked>,
  write: (answer: object) => void,
): Promise<boolean> {
  let sound = true;
  for await (const line of createInterface({ input: await open(source), crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    const answer = answerLine(line, reader);
    if ('error' in answer) sound = false;
    write(answer);
  }
  return sound;
}

function answerLine<Asked>(line: string, { schema, answer }: LineReader<Asked>): object {
  let asked: unknown;
  try {
    asked = JSON.parse(line);
  } catch {
    return { error: 'not JSON' };
  }
  const read = schema.safeParse(asked);
  if (!read.success) return { ...idOf(asked), error: fault(read.error) };
  try {
    return answer(read.data);
  } catch (error) {
    if (error instanceof BadRequest) return { ...idOf(asked), error: error.message };
    throw error;
  }
}

/** The first thing that a schema found wrong, with the field's name. */
function fault(error: z.ZodError): string {
  const issue = error.issues[0];
  const field = issue?.path.join('.') ?? '';
  return field === '' ? (issue?.message ?? '') : `${field}: ${issue?.message ?? ''}`;
}

const identified = z.object({ id: z.union([z.string(), z.number()]) });

function idOf(asked: unknown): { readonly id?: string | number } {
  return identified.safeParse(asked).data ?? {};
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
