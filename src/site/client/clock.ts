import type { Language } from '#request/words.ts';

/** `14:02`, as clocks show it in a page of that language. */
export function timeOf(moment: string | Date, lang: Language): string {
  const day = new Date(moment);
  return day.toLocaleTimeString(lang === 'ja' ? 'ja' : 'en-GB', { timeStyle: 'short' });
}

/** `28 November`. */
export function dayOf(moment: string | Date, lang: Language): string {
  const format = { month: 'long', day: 'numeric' } as const;
  return new Date(moment).toLocaleDateString(lang === 'ja' ? 'ja' : 'en-GB', format);
}
