import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { strictXterm, withoutInlineStyles } from '../../src/site/terminal/strict-xterm.ts';

const file = fileURLToPath(import.meta.resolve('@xterm/xterm/lib/xterm.mjs'));

test('xterm as it is built for the pages writes no style element and no style attribute', () => {
  const built = strictXterm.transform(readFileSync(file, 'utf8'), file) ?? '';
  expect(built).not.toMatch(/createElement\(["'`]style["'`]\)/);
  expect(built).not.toMatch(/setAttribute\(["'`]style["'`]/);
  expect(built.match(/createElement\("xterm-sheet"\)/g)).toHaveLength(3);
});

test('a release of xterm that is written otherwise fails the build; other files stay', () => {
  expect(() => withoutInlineStyles('')).toThrow(/stands there 0 times, not 3/);
  expect(strictXterm.transform('', 'other.mjs')).toBeUndefined();
});
