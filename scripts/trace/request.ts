import type { z } from 'zod';
import { Problem } from '#problem/problem.ts';
import { BadRequest } from '#request/bad-request.ts';
import type { Request } from '#request/document.ts';
import type { OptionValues } from '../verb.ts';
import { faultOf } from './fault.ts';
import { optionMembers, requestSchema } from './request-schema.ts';

const numeric = new Set(['port', 'sourcePort', 'protocol']);

/** The request that the options state. Throws `bad-request` (exit 2) naming what is wrong. */
export function requestOf(options: OptionValues): Request {
  const given = optionMembers.flatMap((member) => {
    const value = options[optionOf(member)];
    if (typeof value !== 'string') return [];
    return [[member, numeric.has(member) && /^-?\d+$/.test(value) ? Number(value) : value]];
  });
  const asked: unknown = Object.fromEntries(given);
  const read = requestSchema.safeParse(asked);
  if (!read.success) throw badRequest(read.error, asked, options);
  const { id: _id, ...request } = read.data;
  return request;
}

/** `sourcePort` is `--source-port`. */
function optionOf(member: string): string {
  return member.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`);
}

function badRequest(error: z.ZodError, asked: unknown, options: OptionValues): Problem {
  const { field, expected } = faultOf(error, asked);
  const option = optionOf(field);
  const value = options[option];
  const got = String(value);
  return new Problem('bad-request', 2, {
    what:
      value === undefined
        ? { en: `"--${option}" is missing.`, ja: `「--${option}」が指定されていません。` }
        : {
            en: `"--${option}" is not as it should be.`,
            ja: `「--${option}」の値が正しくありません。`,
          },
    expected,
    ...(value === undefined ? {} : { got: { en: got, ja: got } }),
    try: { en: 'npx closednet trace --help', ja: 'npx closednet trace --help' },
  });
}

/** What the tracer says of a request that names nothing, as a problem of the caller's. */
export function asProblem(error: unknown): unknown {
  if (!(error instanceof BadRequest)) return error;
  return new Problem('bad-request', 2, {
    what: error.what,
    expected: error.expected,
    got: { en: error.got, ja: error.got },
  });
}
