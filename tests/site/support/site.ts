import { test as base, expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { listen } from '#server/listen.ts';
import { FixtureService, type MomentName } from './fixture-service.ts';
import { fixtureStage } from './fixture-stage.ts';

/** Where `build-site.ts` put the pages. */
export const siteFolder = process.env['CLOSEDNET_TEST_SITE'] ?? '';

/** The real server of one test. */
export interface Site {
  readonly service: FixtureService;
  readonly origin: string;
  /** Opens a page as `npm start` would: with the run's token. */
  readonly open: (page: Page, path: string) => Promise<void>;
}

/** Each worker looks for its ports in a range of its own. */
const firstPort = 41_000;

interface Fixtures {
  /** The state of the lab that the server of this test tells of. */
  moment: MomentName | 'nothing runs';
  site: Site;
}

/** Chromium tells so of a change of pages whose second one was drawn before the first was kept. */
const isLateTransition = (message: string) => message.startsWith('Transition was aborted');

/** Every test has the real server to itself, with a lab at a given moment behind it. */
export const test = base.extend<Fixtures>({
  moment: ['nothing runs', { option: true }],
  site: async ({ moment, page }, use, { parallelIndex }) => {
    const service = new FixtureService(moment);
    const server = await listen(firstPort + parallelIndex * 100, {
      siteFolder,
      service,
      stage: fixtureStage(service),
    });
    const origin = `http://127.0.0.1:${server.port}`;
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', ({ message }) => {
      if (!isLateTransition(message)) complaints.push(message);
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(origin)) complaints.push(`left the site: ${request.url()}`);
    });
    await use({
      service,
      origin,
      async open(target, path) {
        await target.goto(`${origin}${path}#token=${server.token}`);
      },
    });
    const heard = complaints.splice(0); // What comes later is of the server's end.
    await server.close();
    expect(heard).toEqual([]);
  },
});

export { expect };
