import type { Page } from '@playwright/test';

/** The plan of the learner's own network, in place of the one that came with the page. */
export const live = (page: Page) => page.locator('path-view[data-live] svg.plan');
