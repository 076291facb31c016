import { markup, type Markup } from '#site/markup.ts';

/** How many of how many, as a length; the number stands beside it. */
export function bar(count: number, most: number): Markup {
  const width = most === 0 ? 0 : (100 * count) / most;
  return markup`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="all" width="100" height="10"/><rect class="part" width="${width}" height="10"/></svg>`;
}
