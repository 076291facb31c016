import type { Words } from '#request/words.ts';

export type GapKind =
  'language' | 'parity' | 'step' | 'data' | 'hint' | 'mutant' | 'recording' | 'source' | 'price';

/** Something that a lab still lacks, and where it belongs. */
export interface Gap {
  readonly kind: GapKind;
  /** From the project's root. */
  readonly file: string;
  readonly line: number;
  readonly message: Words;
}

/** In the order in which an author walks through them. */
export function inOrder(gaps: readonly Gap[]): readonly Gap[] {
  return gaps.toSorted((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line);
}
