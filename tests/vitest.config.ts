import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/emulator.global.ts'],
    testTimeout: 30_000,
    hookTimeout: 150_000,
  },
});
