import { stripVTControlCharacters } from 'node:util';

/** A colour of a terminal whose escape character was made visible where the program ran. */
const shownEscape = /\u241B\[[0-9;:?]*[ -/]*[@-~]/gu;
const unprintable = /[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu;

/**
 * Text that every format may hold: no colours of a terminal, line feeds alone between lines, whole
 * Unicode characters. What else XML 1.0 forbids stands as U+FFFD, so that one sees that something was there.
 *
 * @see https://www.w3.org/TR/xml/#charsets
 */
export function plain(text: string): string {
  return stripVTControlCharacters(text)
    .replaceAll(shownEscape, '')
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(unprintable, '\uFFFD');
}

/** The same on one line. */
export function oneLine(text: string): string {
  return plain(text).replaceAll(/\s+/g, ' ').trim();
}

/** At most so many characters; what was left out is seen by the mark at its end. */
export function cut(text: string, most: number): string {
  const letters = Array.from(text);
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join('')}…`;
}
