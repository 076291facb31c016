import { Malformed, syntaxErrors } from './malformed.ts';

/** A JSON object, its keys limited to those that the grammar knows. */
export function readObject(
  value: unknown,
  at: string,
  known?: readonly string[],
): ReadonlyMap<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Malformed(syntaxErrors, at);
  const entries = new Map<string, unknown>(Object.entries(value));
  for (const key of entries.keys())
    if (known && !known.includes(key)) throw new Malformed(syntaxErrors, `${at}.${key}`);
  return entries;
}

/** One string or a list of strings, as a list. */
export function readStrings(value: unknown, at: string): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.map((item) => {
    if (typeof item !== 'string') throw new Malformed(syntaxErrors, at);
    return item;
  });
}

/** One value or a list; numbers and booleans count as their text. */
export function readScalars(value: unknown, at: string): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.map((item) => {
    if (typeof item === 'string') return item;
    if (typeof item === 'number' || typeof item === 'boolean') return String(item);
    throw new Malformed(syntaxErrors, at);
  });
}
