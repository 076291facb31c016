import { test as base, expect, type BrowserContext } from '@playwright/test';
import { startSite, type RunningSite } from './running-site.ts';

interface WatchedSite extends RunningSite {
  /** What the browser complained about; in bad weather a test takes out what it brought about. */
  readonly complaints: string[];
}

/** Each test has `npm start` to itself. Pages that complain, or ask anybody else, fail it. */
export const test = base.extend<{ readonly running: WatchedSite }>({
  running: async ({ context }, use, { parallelIndex }) => {
    const site = await startSite(parallelIndex * 100);
    const complaints: string[] = [];
    await listen(context, site.origin, complaints);
    await use({ ...site, complaints });
    const heard = complaints.splice(0); // What comes later is of the server's end.
    await site.remove();
    expect(heard).toEqual([]);
  },
});

async function listen(context: BrowserContext, origin: string, complaints: string[]) {
  await context.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`policy violated: ${violatedDirective} by ${blockedURI}`),
    ),
  );
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(error.error().message));
  context.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) complaints.push(`left: ${request.url()}`);
  });
}

export { expect };
