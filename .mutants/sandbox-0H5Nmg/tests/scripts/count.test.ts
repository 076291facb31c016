import { expect, test } from 'vitest';
import { judged, lastLine, readers, sum } from '../../scripts/suites/count.mjs';

const junit = (attributes: string) =>
  `<?xml version="1.0"?><testsuites name="pytest tests"><testsuite name="pytest" ${attributes} time="0.1"><testcase name="a"/></testsuite></testsuites>`;

test.for<[name: string, runner: keyof typeof readers, report: string, line: string]>([
  [
    'vitest: a todo is skipped',
    'vitest',
    '{"numPassedTests":5,"numFailedTests":1,"numPendingTests":1,"numTodoTests":1}',
    '5 passed, 1 failed, 2 skipped',
  ],
  [
    'playwright: flaky has failed once',
    'playwright',
    '{"stats":{"expected":7,"unexpected":1,"flaky":1,"skipped":0}}',
    '7 passed, 2 failed',
  ],
  [
    'pytest: an error is a failure',
    'pytest',
    junit('errors="1" failures="2" skipped="3" tests="10"'),
    '4 passed, 3 failed, 3 skipped',
  ],
])('%s', ([, runner, report, line]) => {
  expect(lastLine(readers[runner](report))).toBe(line);
});

test.for<[runner: keyof typeof readers, report: string]>([
  ['vitest', '{}'],
  ['vitest', 'Segmentation fault'],
  ['playwright', '{"stats":{}}'],
  ['pytest', ''],
])('%s: %j is no report', ([runner, report]) => {
  expect(() => readers[runner](report)).toThrow();
});

const green = { passed: 3, failed: 0, skipped: 0 };

test.for<[name: string, code: number, count: typeof green | undefined, line: string]>([
  ['green is green', 0, green, '3 passed, 0 failed'],
  ['a file that could not be loaded fails no test, but the run', 1, green, '3 passed, 1 failed'],
  [
    'failures are counted, not the exit code on top',
    1,
    { ...green, failed: 2 },
    '3 passed, 2 failed',
  ],
  ['a runner that died', 139, undefined, '0 passed, 1 failed'],
  ['a run without a test', 0, { ...green, passed: 0 }, '0 passed, 1 failed'],
  [
    'all skipped is no success',
    0,
    { passed: 0, failed: 0, skipped: 4 },
    '0 passed, 1 failed, 4 skipped',
  ],
])('%s', ([, code, count, line]) => {
  expect(lastLine(judged(code, count))).toBe(line);
});

test('suites add up', () => {
  expect(sum([green, { passed: 1, failed: 2, skipped: 3 }, sum([])])).toEqual({
    passed: 4,
    failed: 2,
    skipped: 3,
  });
});
