import type { Language } from '#request/words.ts';
import { address } from '../address.ts';

/** What of Pagefind's interface is used here. @see https://pagefind.app/docs/api/ */
interface Pagefind {
  createInstance(options: object): Index;
}

/** One language's index. */
interface Index {
  init(): Promise<void>;
  debouncedSearch(query: string, options: object, milliseconds: number): Promise<Search | null>;
}

interface Search {
  readonly results: readonly { data(): Promise<Page> }[];
}

interface Page {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly Section[];
}

/** From one heading to the next; they come in the order of the page. */
interface Section {
  readonly url: string;
  readonly title: string;
  readonly excerpt: string;
  /** Of each word that matched: headings weigh more than text. */
  readonly weighted_locations: readonly { readonly balanced_score: number }[];
}

/** A page that was found; `excerpt` has what matched in `<mark>`. */
export interface Found {
  readonly url: string;
  readonly title: string;
  readonly excerpt: string;
  readonly lang: Language;
  /** `codes`, `labs`: the first part of its address. */
  readonly kind: string;
}

const isPagefind = (module: unknown): module is Pagefind =>
  typeof module === 'object' && module !== null && 'createInstance' in module;

const bundle = address('/pagefind/');
const opened = new Map<Language, Promise<Index>>();

async function open(lang: Language): Promise<Index> {
  const module: unknown = await import(/* @vite-ignore */ `${bundle}pagefind.js`);
  if (!isPagefind(module)) throw new Error('pagefind.js is not Pagefind');
  const index = inLanguageOf(lang, () => module.createInstance({ bundlePath: bundle }));
  await index.init();
  return index;
}

/** Pagefind takes an index's language from the page and from nowhere else. */
function inLanguageOf<T>(lang: Language, create: () => T): T {
  const { documentElement: html } = document;
  const own = html.lang;
  html.lang = lang;
  const created = create();
  html.lang = own;
  return created;
}

async function search(query: string, lang: Language): Promise<Search | null> {
  const index = opened.get(lang) ?? open(lang);
  opened.set(lang, index);
  try {
    return await (await index).debouncedSearch(query, {}, 120);
  } catch (error) {
    opened.delete(lang); // The next query tries again.
    throw error;
  }
}

const most = 12;
const few = 3;

/**
 * The best pages for a query and how many there are; where few are in the page's language, those of
 * the other after them. `undefined` when another query came after it. Throws where an index cannot
 * be loaded.
 */
export async function find(
  query: string,
  lang: Language,
): Promise<{ readonly count: number; readonly pages: readonly Found[] } | undefined> {
  const own = await search(query, lang);
  if (own === null) return undefined;
  const other =
    own.results.length < few ? await search(query, lang === 'en' ? 'ja' : 'en') : undefined;
  if (other === null) return undefined;
  const results = [...own.results, ...(other?.results ?? [])];
  const pages = await Promise.all(results.slice(0, most).map((one) => one.data()));
  return { count: results.length, pages: pages.map(foundIn) };
}

/** The section in which most was found. */
function bestOf(sections: readonly Section[]): Section | undefined {
  const scoreOf = ({ weighted_locations }: Section) =>
    weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
  return sections.toSorted((a, b) => scoreOf(b) - scoreOf(a))[0];
}

function foundIn({ url, excerpt, meta, sub_results }: Page): Found {
  const best = bestOf(sub_results);
  const base = address('/');
  const inside = url.startsWith(base) ? url.slice(base.length) : url.replace(/^\//, '');
  const [lang, kind = ''] = inside.split('/');
  const section = best !== undefined && best.title !== meta['title'] ? best : undefined;
  const title = [meta['title'], section?.title].filter((part) => part !== undefined).join(' › ');
  return {
    url: section?.url ?? url,
    title,
    excerpt: section?.excerpt ?? excerpt,
    lang: lang === 'ja' ? 'ja' : 'en',
    kind,
  };
}
