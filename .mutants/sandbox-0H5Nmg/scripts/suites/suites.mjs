import { join } from 'node:path';
import { interpreterOf, packagesOf } from '../setup/home.mjs';

/**
 * One program of a suite. Without `report` its exit code is one test; with it, its reporter's
 * file is counted (the word `{report}` in `args` is the file's place).
 *
 * @typedef {object} Tool
 * @property {string} name
 * @property {string} command
 * @property {readonly string[]} args
 * @property {'vitest' | 'playwright' | 'pytest'} [report]
 * @property {string} [cwd]
 * @property {Readonly<Record<string, string>>} [env]
 */
/**
 * `lane`: suites of one lane follow each other, lanes run side by side; those of `last` run when
 * all others have ended, alone.
 *
 * @typedef {{ readonly name: string, readonly lane: 'tools' | 'tests' | 'last', readonly tools: readonly Tool[] }} Suite
 */

/**
 * Every suite of `npm test`.
 *
 * @param {{ root: string, home: string, filters: readonly string[] }} place
 * @returns {readonly Suite[]}
 */
export function allSuites({ root, home, filters }) {
  const localstack = join(root, 'localstack');
  const bin = (/** @type {string} */ name) => join(root, 'node_modules', '.bin', name);
  const npm = (/** @type {string} */ name, /** @type {string[]} */ ...args) => ({
    name: [name, ...args].join(' '),
    command: bin(name),
    args,
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const python = (/** @type {string} */ name, /** @type {string[]} */ ...args) => ({
    name: [name, ...args].join(' '),
    command: join(home, 'python-dev', 'bin', name),
    args,
    cwd: localstack,
  });
  return [
    {
      name: 'format',
      lane: 'tools',
      tools: [npm('prettier', '--check', '.'), python('ruff', 'format', '--check', '.')],
    },
    {
      name: 'lint',
      lane: 'tools',
      tools: [
        npm('oxlint', '--type-aware'),
        npm('knip'),
        python('ruff', 'check', '.'),
        python('mypy'),
      ],
    },
    {
      name: 'types',
      lane: 'tools',
      tools: [
        npm('astro', 'sync'),
        npm('tsc'),
        npm('astro', 'check', '--tsconfig', 'src/site/tsconfig.json'),
      ],
    },
    {
      name: 'python',
      lane: 'tools',
      tools: [
        {
          name: 'pytest',
          // On the emulator's own interpreter, where LocalStack, boto3 and aws are.
          command: interpreterOf(join(home, 'python')),
          args: ['-m', 'pytest', '-q', '--junitxml={report}'],
          cwd: localstack,
          env: { PYTHONPATH: packagesOf(join(home, 'python-dev')) },
          report: 'pytest',
        },
      ],
    },
    {
      name: 'unit',
      lane: 'tests',
      tools: [
        {
          name: 'vitest',
          command: bin('vitest'),
          args: [
            'run',
            '--config',
            'tests/vitest.config.ts',
            '--reporter=default',
            '--reporter=json',
            '--outputFile.json={report}',
            ...filters,
          ],
          report: 'vitest',
        },
      ],
    },
    {
      name: 'browser',
      lane: 'last',
      tools: [
        {
          name: 'playwright',
          command: bin('playwright'),
          args: ['test', '--config', 'tests/playwright.config.ts', '--reporter=list,json'],
          report: 'playwright',
        },
      ],
    },
  ];
}
