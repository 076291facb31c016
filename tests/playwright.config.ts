import { chromium, defineConfig } from '@playwright/test';
import { chromiumOptions } from '../scripts/setup/find-chromium.mjs';

export default defineConfig({
  // The pages against the real server with a lab at fixed moments; whole journeys on LocalStack.
  projects: [
    { name: 'site', testDir: './site', testMatch: '*.spec.ts' },
    { name: 'e2e', testDir: './e2e', timeout: 90_000, expect: { timeout: 20_000 } },
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
