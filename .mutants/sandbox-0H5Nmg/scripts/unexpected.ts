import { Problem } from '#problem/problem.ts';

/** A fault of ours, which nobody foresaw: exit 3, since no check has failed and nothing was typed wrong. */
export function unexpected(error: unknown): Problem {
  const got = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new Problem(
    'unexpected',
    3,
    {
      what: { en: 'closednet itself failed.', ja: 'closednet 自体の不具合です。' },
      got: { en: got, ja: got },
      try: { en: 'npx closednet doctor', ja: 'npx closednet doctor' },
    },
    { cause: error },
  );
}
