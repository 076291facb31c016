import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright';

/** What one visit to a page cost: milliseconds, a layout shift score, bytes. */
export interface Vitals {
  readonly largestPaint: number;
  readonly layoutShift: number;
  readonly blockingTime: number;
  readonly scripts: number;
}

const slowdown = 4;
/** After this long without a long task, what the page does by itself is over. */
const quietMilliseconds = 1500;

/** Opens a page in a browser that has seen nothing, and leaves it alone until it is quiet. */
export async function visit(browser: Browser, address: string): Promise<Vitals> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const scripts: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js'))
      scripts.push(response.body().then((body) => gzipSync(body).length));
  });
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(observe);
  await page.goto(address, { waitUntil: 'load' });
  const seen = await untilQuiet(page);
  const sizes = await Promise.all(scripts);
  await context.close();
  return { ...seen, scripts: sizes.reduce((sum, size) => sum + size, 0) };
}

interface Seen {
  largestPaint: number;
  layoutShift: number;
  blockingTime: number;
  lastBusy: number;
}

declare global {
  interface Window {
    seenByBench: Seen;
  }
}

/** Runs in the page before its own scripts. */
function observe(): void {
  const seen: Seen = { largestPaint: 0, layoutShift: 0, blockingTime: 0, lastBusy: 0 };
  window.seenByBench = seen;
  const each = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    });
  each('largest-contentful-paint', (entry) => (seen.largestPaint = entry.startTime));
  each('layout-shift', (entry) => {
    if ('value' in entry && 'hadRecentInput' in entry && entry.hadRecentInput === false)
      seen.layoutShift += Number(entry.value);
  });
  each('longtask', (entry) => {
    seen.blockingTime += entry.duration - 50;
    seen.lastBusy = entry.startTime + entry.duration;
  });
}

async function untilQuiet(page: Page): Promise<Omit<Vitals, 'scripts'>> {
  await page.waitForFunction(
    (quiet) => performance.now() - window.seenByBench.lastBusy > quiet,
    quietMilliseconds,
  );
  const { lastBusy: _last, ...seen } = await page.evaluate(() => window.seenByBench);
  return seen;
}
