import type { BadRequest } from '#request/bad-request.ts';
import type { Language, Words } from '#request/words.ts';

/** What is wrong with what was asked, for a person. */
export interface Fault {
  /** The member that is wrong, if it is one of a request. */
  readonly field: string;
  readonly what: Words;
  readonly expected: Words;
  readonly got: string;
}

/** One line for one fault: the place of an answer holds no more. */
export function inOneLine({ what, expected, got }: Fault | BadRequest, language: Language): string {
  const short = got.length > 80 ? `${got.slice(0, 79)}…` : got;
  return language === 'en'
    ? `${what.en}: expected ${expected.en}, got ${short}`
    : `${what.ja}（期待: ${expected.ja}、実際: ${short}）`;
}

/** A value as it was written. */
export function shown(value: unknown): string {
  return JSON.stringify(value) ?? 'nothing';
}
