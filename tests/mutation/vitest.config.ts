import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The tests that judge mutants: fast, in one process, and nothing that needs an emulator. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: [
      'tests/{network,policy,request}/**/*.test.ts',
      'tests/{oracle/record,situations}/**/*.test.ts',
    ],
    exclude: ['**/properties/**', '**/faults.test.ts', '**/browser-size.test.ts'],
    testTimeout: 20_000,
    isolate: false,
    maxWorkers: 1,
  },
});
