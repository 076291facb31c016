/** @typedef {{ readonly passed: number, readonly failed: number, readonly skipped: number }} Count */

/**
 * Reads a reporter's file. Throws when it is not one, which counts as a failure.
 *
 * @type {Readonly<Record<'vitest' | 'playwright' | 'pytest', (report: string) => Count>>}
 */
export const readers = {
  vitest(report) {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(report);
    return counted(numPassedTests, numFailedTests, numPendingTests + numTodoTests);
  },

  /** A flaky test has failed once; that is a failure here. */
  playwright(report) {
    const { expected, unexpected, flaky, skipped } = JSON.parse(report).stats;
    return counted(expected, unexpected + flaky, skipped);
  },

  pytest(report) {
    const suite = /<testsuite [^>]*>/.exec(report)?.[0] ?? '';
    const number = (/** @type {string} */ name) =>
      Number(new RegExp(` ${name}="(\\d+)"`).exec(suite)?.[1]);
    const failed = number('failures') + number('errors');
    const skipped = number('skipped');
    return counted(number('tests') - failed - skipped, failed, skipped);
  },
};

/**
 * @param {number} passed
 * @param {number} failed
 * @param {number} skipped
 * @returns {Count}
 */
function counted(passed, failed, skipped) {
  if (![passed, failed, skipped].every(Number.isInteger))
    throw new TypeError('not a report of that runner');
  return { passed, failed, skipped };
}

/**
 * What a runner's end is worth. Its exit code has the last word: a run that failed without a
 * failed test (a file that could not be loaded), or that ran no test at all, has one failure.
 *
 * @param {number} code
 * @param {Count | undefined} count
 * @returns {Count}
 */
export function judged(code, count) {
  const { passed, failed, skipped } = count ?? { passed: 0, failed: 0, skipped: 0 };
  const ranNothing = passed + failed === 0;
  return failed === 0 && (code !== 0 || ranNothing)
    ? { passed, failed: 1, skipped }
    : { passed, failed, skipped };
}

/**
 * @param {readonly Count[]} counts
 * @returns {Count}
 */
export function sum(counts) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of counts) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  return total;
}

/**
 * The line that stands alone at the end.
 *
 * @param {Count} count
 */
export function lastLine({ passed, failed, skipped }) {
  const tail = skipped > 0 ? `, ${skipped} skipped` : '';
  return `${passed} passed, ${failed} failed${tail}`;
}
