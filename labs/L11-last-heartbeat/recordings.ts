import type { Recording } from '#labs/lab.ts';

export const recordings: readonly Recording[] = [];
