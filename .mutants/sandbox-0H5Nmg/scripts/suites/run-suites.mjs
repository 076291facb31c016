import { createRequire } from 'node:module';
import { join } from 'node:path';
import { findChromium } from '../setup/find-chromium.mjs';
import { runSuite } from './run-suite.mjs';

/** @typedef {import('./run-suite.mjs').SuiteEnd} SuiteEnd */
/** @typedef {import('./suites.mjs').Suite} Suite */
/** @typedef {import('../setup/progress.mjs').Progress} Progress */
/** @typedef {{ root: string, reports: string, env: NodeJS.ProcessEnv }} Place */

/**
 * Runs the suites, lanes side by side, and prints what failed as each suite ends.
 *
 * @param {readonly Suite[]} suites
 * @param {Place} place
 * @param {Progress} progress
 * @returns {Promise<SuiteEnd[]>}
 */
export async function runSuites(suites, place, progress) {
  const lane = async (/** @type {Suite['lane']} */ name) => {
    const ends = [];
    for (const suite of suites.filter((one) => one.lane === name))
      ends.push(await runAndTell(suite, place, progress));
    return ends;
  };
  const sideBySide = await Promise.all([lane('tools'), lane('tests')]);
  return [...sideBySide.flat(), ...(await lane('last'))];
}

/**
 * @param {Suite} suite
 * @param {Place} place
 * @param {Progress} progress
 */
async function runAndTell(suite, place, progress) {
  const end = await progress.step({ en: suite.name, ja: suite.name }, () =>
    suite.name === 'browser' && !chromium(place)
      ? withoutBrowser(place.env)
      : runSuite(suite, place),
  );
  const { passed, failed, skipped } = end.count;
  const words = `${end.name}: ${passed} passed, ${failed} failed, ${skipped} skipped`;
  progress.say({ en: words, ja: words });
  if (end.output) progress.say({ en: end.output, ja: end.output });
  return end;
}

/** @param {Place} place */
function chromium({ root, env }) {
  const require = createRequire(join(root, 'package.json'));
  return findChromium(env, () => require('playwright').chromium.executablePath());
}

/**
 * No browser is a gap in CI and a choice on a laptop.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<SuiteEnd>}
 */
async function withoutBrowser(env) {
  const output =
    'No Chromium: set CHROMIUM_PATH, install chromium, or npx playwright install chromium.';
  const count = env['CI']
    ? { passed: 0, failed: 1, skipped: 0 }
    : { passed: 0, failed: 0, skipped: 1 };
  return { name: 'browser', count, seconds: 0, output };
}
