import type { Hint } from '#labs/lab.ts';

/** What the learner's network shows, where to look, the concept, nearly the answer. */
export const hints: readonly Hint[] = [];
