import type { Recording } from '#labs/lab.ts';

/** Commands whose output the lesson shows; `npm run record` writes it. */
export const recordings: readonly Recording[] = [];
