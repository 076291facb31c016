import { test as base, expect, type BrowserContext } from '@playwright/test';
import { openLender, type EmulatorLender } from './lent-emulator.ts';
import { startSite, type RunningSite } from './running-site.ts';

interface WatchedSite extends RunningSite {
  /** What the browser complained about; in bad weather a test takes out what it brought about. */
  readonly complaints: string[];
}

interface Fixtures {
  /** Whether the test has a LocalStack to itself, as it must that kills it. */
  readonly ownEmulator: boolean;
  readonly running: WatchedSite;
}

/**
 * Each test has a running site to itself, with a home and accounts of its own; LocalStack is its
 * worker's. Pages that complain, or ask anybody else, fail it.
 */
export const test = base.extend<Fixtures, { readonly lender: EmulatorLender }>({
  ownEmulator: [false, { option: true }],
  lender: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from it
    async ({}, use, { parallelIndex }) => {
      const lender = openLender(parallelIndex * 100);
      await use(lender);
      await lender.close();
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  running: async ({ context, ownEmulator, lender }, use, { parallelIndex }) => {
    const lent = ownEmulator ? undefined : await lender.lend();
    const site = await startSite(parallelIndex * 100, lent);
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
