import { defineConfig } from 'vitest/config';
export default defineConfig({
  test: { include: ['tests/policy/**/*.test.ts', 'tests/request/simulation/*.test.ts', 'tests/request/call-context.test.ts', 'tests/request/policy-doubts.test.ts'], exclude: ['tests/policy/properties/**'], testTimeout: 20_000, maxWorkers: 1, isolate: false },
});
