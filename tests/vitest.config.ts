import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['tests/**/*.test.ts'],
    // One LocalStack for all tests that ask for one; nothing starts before the first does.
    globalSetup: ['tests/support/emulator.global.ts'],
    // Ends what hangs, and judges nobody's speed: on a busy machine five real clients took a minute.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // Files share what they import: a third of the time went into loading the same modules anew.
    isolate: false,
    unstubEnvs: true,
    // More than CI's two cores: many tests wait for clients that wait for an answer.
    maxWorkers: 3,
  },
});
