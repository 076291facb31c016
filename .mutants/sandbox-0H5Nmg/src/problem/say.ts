import type { Words } from '#request/words.ts';

/** Tells a person what is going on, as it happens; the verb decides how it looks. */
export type Say = (words: Words) => void;
