import type { GlossaryWord } from '#labs/lesson.ts';
import type { Language, Words } from '#request/words.ts';
import { generalWords } from '../content/glossary.ts';
import { labs } from '../current-lab.ts';

/** A word of the glossary, and where it is met. */
export interface GlossaryEntry extends GlossaryWord {
  /** Name of the concept page that tells more. */
  readonly concept?: string;
  readonly labs: readonly string[];
}

const byTerm = (words: Words) => words.en.toLowerCase();

/**
 * Every word once: the general ones and those of the labs. Where both explain a word, the general
 * text stands, since a lab's speaks of that lab's network.
 */
export function glossaryEntries(): readonly GlossaryEntry[] {
  const found = new Map<string, GlossaryEntry>();
  for (const word of generalWords) found.set(byTerm(word.term), { ...word, labs: [] });
  for (const { id: lab, glossary } of labs)
    for (const word of glossary) {
      const known = found.get(byTerm(word.term)) ?? { ...word, labs: [] };
      found.set(byTerm(word.term), { ...known, labs: [...known.labs, lab] });
    }
  return [...found.values()];
}

/** In the order of a dictionary of that language. */
export function inOrder(entries: readonly GlossaryEntry[], lang: Language) {
  const { compare } = new Intl.Collator(lang);
  return entries.toSorted((a, b) => compare(a.term[lang], b.term[lang]));
}
