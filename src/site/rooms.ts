import type { Language, Words } from '#request/words.ts';
import { address } from './address.ts';
import { chromeWords } from './words/chrome.ts';
import { learnWords } from './words/learn.ts';
import { progressWords } from './words/progress.ts';

interface Room {
  readonly title: Words;
  /** Where its link leads, below the language. */
  readonly start: string;
  /** Beginnings of the addresses that belong to it, its start among them. */
  readonly holds: readonly string[];
}

const playground = import.meta.glob('./pages/*/playground*.astro');

/** The parts of the site, as the header names them; one whose page is not built is not named. */
const all: readonly Room[] = [
  { title: chromeWords.labs, start: '', holds: ['labs/'] },
  ...(Object.keys(playground).length > 0
    ? [{ title: chromeWords.playground, start: 'playground/', holds: ['playground/'] }]
    : []),
  {
    title: learnWords.learn,
    start: 'concepts/',
    holds: ['concepts/', 'triage/', 'codes/', 'glossary/', 'emulated/', 'coverage/'],
  },
  { title: progressWords.title, start: 'progress/', holds: ['progress/'] },
];

/** The same, linked, and with the one that this page belongs to. */
export function rooms(lang: Language, path: string) {
  return all.map(({ title, start, holds }) => {
    const href = address(`/${lang}/${start}`);
    const isHere = holds.some((part) => path.startsWith(address(`/${lang}/${part}`)));
    const current = path === href ? ('page' as const) : isHere ? ('true' as const) : undefined;
    return { href, title: title[lang], current };
  });
}
