import type { Language } from '#request/words.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Where a page or file of the site is (`/en/` → `/x/en/`), under the base path it was built for. */
export const address = (path: `/${string}`): string => `${base}${path}`;

/** The same page in another language, or its home for a page of none; `path` as the address bar has it. */
export function inLanguage(path: string, lang: Language): string {
  const inside = path.startsWith(`${base}/`) ? path.slice(base.length) : path;
  const [, rest = '/'] = /^\/(?:en|ja)(\/.*)?$/.exec(inside) ?? [];
  return `${base}/${lang}${rest}`;
}
