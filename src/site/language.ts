import type { Language, Words } from '#request/words.ts';

export const languages = ['en', 'ja'] as const satisfies readonly Language[];

export const languageNames: Readonly<Record<Language, string>> = { en: 'EN', ja: '日本語' };

/** What a page's address says: `/[lang]/labs/[slug]/`. */
export type Params = Readonly<Record<string, string | undefined>>;

/** The language of a page, from its address; English for anything but Japanese. */
export function languageOf(params: Params): Language {
  return params['lang'] === 'ja' ? 'ja' : 'en';
}

/** Fills the `%`s of a message, in order. */
export function fill(
  words: Words,
  lang: Language,
  ...values: readonly (string | number)[]
): string {
  let next = 0;
  return words[lang].replace(/%/g, () => String(values[next++] ?? ''));
}

/** What each language's page lists have in common: one page per language. */
export function languagePaths() {
  return languages.map((lang) => ({ params: { lang } }));
}
