import { nearest } from '#problem/nearest.ts';

/** A page of the site as a wrong address is held against it. */
export interface KnownPage {
  /** Below the language: `labs/silent-notebook/`. */
  readonly path: string;
  /** Other names that people type for it: `L03`. */
  readonly names: readonly string[];
}

/**
 * The page that a wrong address most likely meant, by its last part: a name that is known elsewhere,
 * or one that is spelt almost alike. Nothing when none is close.
 */
export function nearestPage(asked: string, pages: readonly KnownPage[]): KnownPage | undefined {
  const parts = asked.split('/').filter((part) => part !== '' && part !== 'index.html');
  const typed = (parts.at(-1) ?? '')
    .replace(/\.html?$/, '')
    .replaceAll(':', '-')
    .toLowerCase();
  if (typed === '' || typed.length > 100) return undefined;
  const names = new Map(pages.flatMap((page) => namesOf(page).map((name) => [name, page])));
  const name = nearest(typed, [...names.keys()]);
  return name === undefined ? undefined : names.get(name);
}

function namesOf({ path, names }: KnownPage): readonly string[] {
  const last = path.split('/').findLast((part) => part !== '');
  const all = last === undefined ? names : [last, ...names];
  return all.map((name) => name.toLowerCase());
}
