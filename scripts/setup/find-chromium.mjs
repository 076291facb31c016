import { existsSync } from 'node:fs';
import { allOnPath } from './find-python.mjs';

/** Names of a Chromium on PATH, Debian's first. */
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Where macOS keeps it, which is not on PATH. */
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * A Chromium for the browser tests: `CHROMIUM_PATH`, one on PATH, a macOS application, else the
 * one that Playwright would use if it is installed.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {() => string} playwrightsOwn
 * @returns {string | undefined}
 */
export function findChromium(env, playwrightsOwn) {
  const wish = env['CHROMIUM_PATH'];
  if (wish) return existsSync(wish) ? wish : undefined;
  const found = [
    ...names.flatMap((name) => allOnPath(name, env)),
    ...applications,
    playwrightsOwn(),
  ];
  return found.find((path) => existsSync(path));
}

/**
 * What Playwright launches it with. Chromium's sandbox refuses root, who is the only user of many
 * containers.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {() => string} playwrightsOwn
 * @returns {{ executablePath?: string, args: string[] }}
 */
export function chromiumOptions(env, playwrightsOwn) {
  const executablePath = findChromium(env, playwrightsOwn);
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return executablePath === undefined ? { args } : { executablePath, args };
}
