import type { Words } from '#request/words.ts';

/** One thing that this machine has or lacks. What is not `needed` only widens what can be done. */
export interface Finding {
  readonly id: string;
  readonly what: Words;
  readonly has: boolean;
  readonly needed: boolean;
  readonly detail: string;
  /** The command that mends a lack. */
  readonly mend?: Words;
}
