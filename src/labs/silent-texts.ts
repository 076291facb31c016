import type { Lab } from './lab.ts';

/** Where in a lab a text is empty in a language, as paths such as `tasks.0.title.ja`. */
export function silentTexts(lab: Lab): readonly string[] {
  return emptyIn(lab, []);
}

function emptyIn(value: unknown, path: readonly string[]): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isWords(value)) {
    const empty = Object.entries(value).filter(([, text]) => !isText(text));
    return empty.map(([language]) => [...path, language].join('.'));
  }
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    emptyIn(inner, [...path, key]),
  );
}

/** Anything that speaks one of the two languages must speak the other. */
function isWords(value: object): boolean {
  return Object.hasOwn(value, 'en') || Object.hasOwn(value, 'ja');
}

function isText(text: unknown): boolean {
  return typeof text === 'string' && text.trim() !== '';
}
