import { plain } from './plain.ts';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * One element and what it holds, one line each. Libraries for XML leave control characters to their
 * callers, and a document is written in these few lines.
 */
export function element(
  name: string,
  attributes: Attributes,
  children: readonly string[] = [],
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${attribute(String(value))}"`)
    .join('');
  if (children.length === 0) return `<${name}${written}/>`;
  return `<${name}${written}>\n${children.join('\n')}\n</${name}>`;
}

/** An element that holds text, kept to the letter. */
export function textElement(name: string, attributes: Attributes, text: string): string {
  return element(name, attributes, ['\u0000']).replace('\n\u0000\n', () => escaped(text));
}

function escaped(text: string): string {
  return plain(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A line feed in an attribute would be read as a space. */
function attribute(text: string): string {
  return escaped(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}
