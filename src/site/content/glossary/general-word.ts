import type { GlossaryWord } from '#labs/lesson.ts';

/** A word of the whole site. */
export interface GeneralWord extends GlossaryWord {
  /** Name of the concept page that tells more. */
  readonly concept?: string;
}

/** One word: its id, the term and one sentence in both languages, and the page that tells more. */
export function word(
  id: string,
  [en, ja]: readonly [en: string, ja: string],
  means: readonly [en: string, ja: string],
  concept?: string,
): GeneralWord {
  const [meansEn, meansJa] = means;
  const common = { id, term: { en, ja }, means: { en: meansEn, ja: meansJa } };
  return concept === undefined ? common : { ...common, concept };
}
