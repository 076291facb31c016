import type { Mutant } from '#labs/lab.ts';

/** Wrong fixes, each made in two ways (`again`), with the one condition that refuses it. */
export const mutants: readonly Mutant[] = [];
