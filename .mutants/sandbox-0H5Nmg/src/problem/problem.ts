import type { Words } from '#request/words.ts';

/** Why something cannot go on, for a person. Each code has its page under `src/site/content/problems`. */
export interface ProblemText {
  /** Where and what, one sentence. */
  readonly what: Words;
  readonly expected?: Words;
  readonly got?: Words;
  readonly try?: Words;
}

/** The one error that verbs, server and set-up report: 2 is bad input, 3 a missing environment. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: string;
  readonly exitCode: 2 | 3;
  readonly text: ProblemText;

  constructor(code: string, exitCode: 2 | 3, text: ProblemText, options?: ErrorOptions) {
    super(text.what.en, options);
    this.code = code;
    this.exitCode = exitCode;
    this.text = text;
  }
}
