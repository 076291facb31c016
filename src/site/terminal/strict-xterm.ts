/*
 * xterm writes `<style>` elements and `style` attributes, which our Content-Security-Policy does not
 * let pass. Built for our pages it writes style sheets of the page's own instead: an `<xterm-sheet>`
 * (`sheet.ts`) takes each element's place, and a style is set as a style.
 */
const elements = { pattern: /createElement\("style"\)/g, count: 3 };
const attributes = { pattern: /(\w+)\.setAttribute\("style",(`[^`]*`)\)/g, count: 1 };

/** For Vite; throws where a release of xterm is written otherwise than the one this was made for. */
export const strictXterm = {
  name: 'closednet:strict-xterm',
  enforce: 'pre',
  transform(code: string, id: string): string | undefined {
    return id.endsWith('@xterm/xterm/lib/xterm.mjs') ? withoutInlineStyles(code) : undefined;
  },
} as const;

export function withoutInlineStyles(code: string): string {
  const once = replaceAll(code, elements, 'createElement("xterm-sheet")');
  return replaceAll(once, attributes, '$1.style.cssText=$2');
}

function replaceAll(code: string, { pattern, count }: typeof elements, by: string): string {
  const found = code.match(pattern)?.length ?? 0;
  if (found !== count)
    throw new RangeError(`xterm: ${pattern.source} stands there ${found} times, not ${count}`);
  return code.replace(pattern, by);
}
