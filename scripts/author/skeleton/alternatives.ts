import type { Alternative } from '#labs/lab.ts';

/** Three or more other right answers; `warns` are the conditions that end in a warning. */
export const alternatives: readonly Alternative[] = [];
