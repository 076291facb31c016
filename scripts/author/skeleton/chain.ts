import type { ChainLink } from '#labs/lesson.ts';

/** What followed from what, a gap (`___`) a link, from the request to what the client printed. */
export const chain: readonly ChainLink[] = [];
