import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { z } from 'zod';
import { Problem } from '#problem/problem.ts';
import { BadRequest } from '#request/bad-request.ts';
import type { Language } from '#request/words.ts';
import { type Fault, inOneLine } from './fault.ts';

/** What a line must be, the answer to it, and what is wrong with one that is none. */
export interface LineReader<Asked> {
  readonly schema: z.ZodType<Asked>;
  readonly answer: (asked: Asked) => object;
  readonly faultOf: (error: z.ZodError, asked: unknown) => Fault;
  readonly notJson: (line: string) => Fault;
}

/** Where the answers go, and in which language their faults are told. */
interface Writer {
  readonly language: Language;
  readonly documentLine: (answer: unknown) => void;
}

/**
 * Answers JSON Lines with JSON Lines, in the same order. A line that is no request answers
 * `{id?, error}` in its place and the others go on; answers whether all lines were requests.
 */
export async function answerLines<Asked>(
  source: string,
  reader: LineReader<Asked>,
  { language, documentLine }: Writer,
): Promise<boolean> {
  let sound = true;
  for await (const line of linesOf(source)) {
    if (line.trim() === '') continue;
    const answer = answerLine(line.replace(/^\uFEFF/, ''), reader, language);
    if ('error' in answer) sound = false;
    documentLine(answer);
  }
  return sound;
}

/** One line's answer. */
export function answerLine<Asked>(
  line: string,
  { schema, answer, faultOf, notJson }: LineReader<Asked>,
  language: Language,
): object {
  let asked: unknown;
  try {
    asked = JSON.parse(line);
  } catch {
    return { error: inOneLine(notJson(line), language) };
  }
  const read = schema.safeParse(asked);
  if (!read.success)
    return { ...idOf(asked), error: inOneLine(faultOf(read.error, asked), language) };
  try {
    return answer(read.data);
  } catch (error) {
    if (!(error instanceof BadRequest)) throw error;
    return { ...idOf(asked), error: inOneLine(error, language) };
  }
}

/** Whatever the request called itself, so that its answer is found again. */
function idOf(asked: unknown): { readonly id?: unknown } {
  return typeof asked === 'object' && asked !== null && 'id' in asked ? { id: asked.id } : {};
}

async function* linesOf(source: string): AsyncGenerator<string> {
  if (source === '-') return yield* createInterface({ input: process.stdin, crlfDelay: Infinity });
  try {
    const file = await open(source);
    yield* file.readLines();
  } catch (error) {
    throw unreadable(source, error);
  }
}

function unreadable(source: string, cause: unknown): Problem {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new Problem(
    'unreadable-requests',
    2,
    {
      what: {
        en: `Cannot read the requests in "${source}".`,
        ja: `要求のファイル「${source}」を読み取れません。`,
      },
      expected: { en: 'a file of JSON Lines, or -', ja: 'JSON Lines のファイル、または -' },
      got: { en: reason, ja: reason },
    },
    { cause },
  );
}
