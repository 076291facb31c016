import { chromium, defineConfig } from '@playwright/test';
import { chromiumOptions } from '../scripts/setup/find-chromium.mjs';

/** Seconds for a test and for what it waits for: they end what hangs, and judge nobody's speed. */
const patience = (whole: number, each: number) => ({
  timeout: whole * 1000,
  expect: { timeout: each * 1000 },
});

export default defineConfig({
  // The pages against the real server with a lab at fixed moments; whole journeys on LocalStack.
  projects: [
    { name: 'site', testDir: './site', testMatch: '*.spec.ts', ...patience(90, 15) },
    { name: 'e2e', testDir: './e2e', ...patience(240, 40) },
  ],
  globalSetup: './site/support/build-site.ts',
  outputDir: '../test-results',
  forbidOnly: Boolean(process.env['CI']),
  fullyParallel: true,
  workers: 2,
  reporter: 'list',
  use: {
    locale: 'en-GB',
    timezoneId: 'UTC',
    launchOptions: chromiumOptions(process.env, () => chromium.executablePath()),
    screenshot: 'only-on-failure',
  },
});
