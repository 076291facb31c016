import { getCollection } from 'astro:content';
import { catalogue, type CatalogueEntry } from '#labs/catalogue.ts';
import type { Language } from '#request/words.ts';

/** A concept as links name it. */
export interface ConceptLink {
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  readonly order: number;
  readonly labs: readonly string[];
}

/** Every concept that is written in this language, in reading order. */
export async function conceptsIn(lang: Language): Promise<readonly ConceptLink[]> {
  const entries = await getCollection('concepts', ({ id }) => id.endsWith(`/${lang}`));
  return entries
    .map(({ id, data }) => ({ ...data, name: id.slice(0, -lang.length - 1) }))
    .toSorted((a, b) => a.order - b.order || a.name.localeCompare(b.name));
}

/** The labs of these ids, in the catalogue's order; an id that is none of them is left out. */
export function labsNamed(ids: readonly string[]): readonly CatalogueEntry[] {
  return catalogue.filter(({ id }) => ids.includes(id));
}
