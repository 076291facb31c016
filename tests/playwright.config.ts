import { chromium, defineConfig } from '@playwright/test';
import { findChromium } from '../scripts/setup/find-chromium.mjs';

const executablePath = findChromium(process.env, () => chromium.executablePath());

export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results',
  forbidOnly: Boolean(process.env['CI']),
  fullyParallel: true,
  workers: 2,
  reporter: 'list',
  use: {
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      // Chromium's sandbox refuses root, which is who CI is in a container.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
    screenshot: 'only-on-failure',
  },
});
