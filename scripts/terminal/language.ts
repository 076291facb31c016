import type { Language } from '#request/words.ts';

/**
 * `--lang`, else `CLOSEDNET_LANG`, which a terminal of a page has from its page, else the locale:
 * Japanese where it says so, English everywhere else.
 */
export function chooseLanguage(option: string | undefined, env: NodeJS.ProcessEnv): Language {
  if (option === 'ja' || option === 'en') return option;
  const locale = env['CLOSEDNET_LANG'] || env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return locale.toLowerCase().startsWith('ja') ? 'ja' : 'en';
}
