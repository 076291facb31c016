import type { Misreading } from '#labs/lesson.ts';

/** What articles get wrong about this, in our own words, with what a capture would show. */
export const claims: readonly Misreading[] = [];
