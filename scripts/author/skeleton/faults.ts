import type { Fault } from '#labs/lab.ts';

/** What is wrong with it, one fault a cause, each with what it fails and what mends it. */
export const faults: readonly Fault[] = [];
