import type { z } from 'zod';
import type { Request } from '#request/document.ts';
import type { LineReader } from '../answer-lines.ts';
import { faultOf, notJson } from './fault.ts';
import { requestSchema } from './request-schema.ts';

/** Reads a line as a request to trace; an id that was a number is a number again in the answer. */
export function traceReader(
  trace: (request: Request) => object,
): LineReader<z.infer<typeof requestSchema>> {
  return {
    schema: requestSchema,
    faultOf,
    notJson,
    answer({ id, ...request }) {
      const answer = trace(id === undefined ? request : { id: String(id), ...request });
      return typeof id === 'number' ? { ...answer, id } : answer;
    },
  };
}
