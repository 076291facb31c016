import { z } from 'zod';
import { Problem } from '#problem/problem.ts';
import { BadRequest } from '#request/bad-request.ts';
import type { Request } from '#request/document.ts';
import type { OptionValues } from '../verb.ts';

const word = z.string().min(1).max(2048);
const port = z.number().int().min(0).max(65_535);

/** What `closednet trace` takes, on the command line and as a line of JSON. */
export const requestSchema = z.strictObject({
  id: z.string().exactOptional(),
  from: word,
  to: word,
  protocol: z
    .union([z.enum(['tcp', 'udp', 'icmp', 'all']), z.number().int().min(0).max(255)])
    .exactOptional(),
  port: port.exactOptional(),
  sourcePort: port.exactOptional(),
  action: word.exactOptional(),
  resource: word.exactOptional(),
  principal: word.exactOptional(),
});

const numeric = new Set(['port', 'source-port', 'protocol']);
const fields = ['from', 'to', 'protocol', 'port', 'source-port', 'action', 'resource', 'principal'];

/** The request that the options state. Throws `bad-request` (exit 2) naming what is wrong. */
export function requestOf(options: OptionValues): Request {
  const given = fields.flatMap((name) => {
    const value = options[name];
    if (typeof value !== 'string') return [];
    const isNumber = numeric.has(name) && /^\d+$/.test(value);
    return [[name === 'source-port' ? 'sourcePort' : name, isNumber ? Number(value) : value]];
  });
  const read = requestSchema.safeParse(Object.fromEntries(given));
  if (read.success) return read.data;
  const member = String(read.error.issues[0]?.path[0]);
  const field = member === 'sourcePort' ? 'source-port' : member;
  throw badRequest(field, options[field]);
}

const usage = '--from X --to Y [--protocol tcp|udp|icmp|all|0-255] [--port N] …';

function badRequest(field: string, value: OptionValues[string]): Problem {
  const isGiven = value !== undefined;
  return new Problem('bad-request', 2, {
    what: isGiven
      ? { en: `"--${field}" is not as it should be.`, ja: `「--${field}」の値が正しくありません。` }
      : { en: `"--${field}" is missing.`, ja: `「--${field}」が指定されていません。` },
    expected: { en: usage, ja: usage },
    ...(isGiven ? { got: { en: String(value), ja: String(value) } } : {}),
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
