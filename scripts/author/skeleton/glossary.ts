import type { GlossaryWord } from '#labs/lesson.ts';

/** Words that a reader may meet for the first time, in one sentence each. */
export const glossary: readonly GlossaryWord[] = [];
