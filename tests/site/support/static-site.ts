import { readdir } from 'node:fs/promises';
import { test as base, expect } from '@playwright/test';
import { basePath } from './build-site.ts';
import { serveFiles } from './static-files.ts';

const folder = process.env['CLOSEDNET_TEST_STATIC_SITE'] ?? '';

interface StaticSite {
  /** A page's whole address; `path` inside the base path. */
  at(path: string): string;
  /** Every page that was built, linked or not. */
  all(): Promise<readonly string[]>;
}

/** Pages without a server: nothing may fail, and nothing may be asked for outside the base path. */
export const test = base.extend<{ pages: StaticSite }>({
  pages: async ({ page }, use) => {
    const host = await serveFiles(folder, basePath);
    const start = `${host.origin}${basePath}`;
    const complaints: string[] = [];
    page.on('console', (message) => {
      // A test that asks for a page which is not there knows that it is not.
      const isDocument = message.location().url === page.url();
      if (message.type() === 'error' && !isDocument) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(start)) complaints.push(`left the site: ${request.url()}`);
    });
    await use({
      at: (path) => `${start}${path}`,
      async all() {
        const files = await readdir(folder, { recursive: true });
        const pages = files.filter((file) => file.endsWith('.html'));
        return pages.map((file) => start + file.replace(/(^|\/)index\.html$/, '$1'));
      },
    });
    const heard = complaints.splice(0); // What comes later is of the host's end.
    await host.close();
    expect(heard).toEqual([]);
  },
});

export { basePath, expect };
