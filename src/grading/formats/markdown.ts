import { oneLine, plain } from './plain.ts';

/** Words in Markdown that stay words: no markup, no mention, no end of a table's cell. */
export function words(text: string): string {
  return oneLine(text).replaceAll(/[\\`*_[\]|~#<&@]/g, (sign) =>
    sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : sign === '@' ? '@\u200B' : `\\${sign}`,
  );
}

/** A block of text as printed; its fence is longer than any in it. */
export function block(text: string): string {
  const lines = plain(text);
  const fences = lines.match(/`{3,}/g) ?? [];
  const fence = '`'.repeat(Math.max(3, ...fences.map(({ length }) => length + 1)));
  return `${fence}text\n${lines}\n${fence}`;
}
