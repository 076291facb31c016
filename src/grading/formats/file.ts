import type { Language } from '#request/words.ts';
import type { Graded } from '../graded.ts';

export interface GradeFile {
  /** Path in the output folder, with `/` between folders. */
  readonly name: string;
  readonly content: string;
}

/** Grades as another tool reads them. Pure, and the same bytes in whatever order submissions end. */
export type Format = (graded: readonly Graded[], language: Language) => readonly GradeFile[];
