import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { spokenLanguage } from '../../scripts/setup/language.mjs';
import { openProgress } from '../../scripts/setup/progress.mjs';

const install = { en: 'Installing', ja: 'インストール中' };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What a screen has shown after work of some seconds. */
async function shown(
  seconds: number,
  env: NodeJS.ProcessEnv,
  isTTY: boolean,
  language: 'en' | 'ja' = 'en',
): Promise<string> {
  let text = '';
  const screen = { write: (more: string) => (text += more), isTTY, columns: 80 };
  const progress = openProgress(screen, env, language);
  const work = () => new Promise<void>((resolve) => setTimeout(resolve, seconds * 1000));
  const step = progress.step(install, work);
  await vi.advanceTimersByTimeAsync(seconds * 1000);
  await step;
  return text;
}

test.for<[name: string, env: NodeJS.ProcessEnv, isTTY: boolean]>([
  ['a pipe', {}, false],
  ['NO_COLOR', { NO_COLOR: '1' }, true],
  ['TERM=dumb', { TERM: 'dumb' }, true],
])('%s gives plain lines', async ([, env, isTTY]) => {
  expect(await shown(12, env, isTTY)).toBe('Installing…\nInstalling… 10 s\nInstalling: 12 s\n');
});

test('under a second no time is told', async () => {
  expect(await shown(0.5, {}, false)).toBe('Installing…\n');
});

test('a terminal sees the line at once and each second', async () => {
  const wipe = '\r\u001B[2K';
  expect(await shown(2, {}, true)).toMatch(`${wipe}Installing… 0 s${wipe}Installing… 1 s`);
  expect(await shown(2, {}, true)).toMatch(/✓ Installing 2 s\n$/);
});

test('seconds in Japanese', async () => {
  expect(await shown(3, {}, false, 'ja')).toBe('インストール中…\nインストール中: 3 秒\n');
});

test('a step that fails says so and passes its error on', async () => {
  let text = '';
  const screen = { write: (more: string) => (text += more) };
  const step = openProgress(screen, {}, 'en').step(install, () => Promise.reject(new Error('no')));
  await expect(step).rejects.toThrow('no');
  expect(text).toBe('Installing…\nFailed: Installing (0 s)\n');
});

test.for<[args: string, env: NodeJS.ProcessEnv, language: 'en' | 'ja']>([
  ['', {}, 'en'],
  ['', { LANG: 'ja_JP.UTF-8' }, 'ja'],
  ['', { LANG: 'ja_JP.UTF-8', LC_ALL: 'C' }, 'en'],
  ['', { LC_ALL: 'ja' }, 'ja'],
  ['--lang ja', { LANG: 'en_US.UTF-8' }, 'ja'],
  ['--port 1 --lang=en', { LANG: 'ja_JP.UTF-8' }, 'en'],
  ['', { LANG: 'jam_XX' }, 'en'],
])('"%s" with %j speaks %s', ([args, env, language]) => {
  expect(spokenLanguage(args.split(' '), env)).toBe(language);
});
