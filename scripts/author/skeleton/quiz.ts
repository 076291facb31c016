import type { QuizQuestion } from '#labs/lab.ts';

/** Asked at the end, from memory; every choice says what it rests on. */
export const quiz: readonly QuizQuestion[] = [];
