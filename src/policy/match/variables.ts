import type { ContextReader } from '../context/context.ts';
import { globbed, literal, type Pattern } from './pattern.ts';
import type { Version } from '../grammar/statement.ts';

const placeholder = /\$\{([^}]*)\}/g;
const withDefault = /^(?<key>[^,]*?)\s*,\s*'(?<fallback>[^']*)'\s*$/;

/**
 * Puts the request's values in place of `${key}` in policy text of Version 2012-10-17; in the older
 * Version the text stays as written. `${*}`, `${?}` and `${$}` are those characters themselves, and
 * a value put in is never read as a wildcard. A key that the request lacks takes the default of
 * `${key, 'default'}`; without one there is no answer (`undefined`), as with a key of several values.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
export function expandVariables(
  text: string,
  version: Version,
  context: ContextReader,
): Pattern | undefined {
  if (version !== '2012-10-17') return globbed(text);
  const pattern: Pattern[number][] = [];
  let read = 0;
  for (const match of text.matchAll(placeholder)) {
    const value = valueOf(match[1] ?? '', context);
    if (value === undefined) return undefined;
    pattern.push(...globbed(text.slice(read, match.index)), ...literal(value));
    read = match.index + match[0].length;
  }
  return [...pattern, ...globbed(text.slice(read))];
}

function valueOf(inside: string, context: ContextReader): string | undefined {
  if (['*', '?', '$'].includes(inside)) return inside;
  const { key, fallback } = withDefault.exec(inside)?.groups ?? { key: inside };
  const values = context.values(key?.trim() ?? inside) ?? [];
  if (values.length > 1) return undefined;
  return values[0] ?? fallback;
}
