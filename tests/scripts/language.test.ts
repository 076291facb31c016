import { expect, test } from 'vitest';
import { chooseLanguage } from '../../scripts/terminal/language.ts';

test.for<[option: string | undefined, env: NodeJS.ProcessEnv, language: string]>([
  [undefined, {}, 'en'],
  [undefined, { LANG: 'ja_JP.UTF-8' }, 'ja'],
  [undefined, { LANG: 'ja_JP.UTF-8', LC_ALL: 'C' }, 'en'],
  // The terminal of a Japanese page speaks Japanese, whatever the server's own locale is.
  [undefined, { LANG: 'C.UTF-8', CLOSEDNET_LANG: 'ja' }, 'ja'],
  [undefined, { LANG: 'ja_JP.UTF-8', CLOSEDNET_LANG: 'en' }, 'en'],
  ['en', { CLOSEDNET_LANG: 'ja' }, 'en'],
])('--lang %s with %o: %s', ([option, env, language]) => {
  expect(chooseLanguage(option, env)).toBe(language);
});
