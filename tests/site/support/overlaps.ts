import type { Page } from '@playwright/test';

/** Pairs of texts of the plan that lie on each other by more than a hair's breadth. */
export function overlaps(page: Page): Promise<readonly string[]> {
  return page.locator('svg.plan').evaluate((plan) => {
    const texts = [...plan.querySelectorAll('text')].filter((one) => one.textContent !== '');
    const boxes = texts.map((one) => ({ text: one.textContent, box: inkOf(one) }));
    // A face's box keeps room above and below its letters: the ink is about its middle 60 %.
    function inkOf(text: Element): DOMRect {
      const { x, y, width, height } = text.getBoundingClientRect();
      return new DOMRect(x, y + height * 0.2, width, height * 0.6);
    }
    const slack = 1.5;
    const meet = (a: DOMRect, b: DOMRect) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack;
    return boxes.flatMap((one, i) =>
      boxes
        .slice(i + 1)
        .filter((other) => meet(one.box, other.box))
        .map((other) => `${one.text} × ${other.text}`),
    );
  });
}
