import type { Context } from '../context/context.ts';
import type { Version } from '../grammar/statement.ts';
import { anything, globbed, joined, type Pattern } from './pattern.ts';

/** Policy text with its variables taken apart, so that it is read only once. */
export type Template = readonly (Pattern | Variable)[];

interface Variable {
  readonly key: string;
  readonly fallback?: string;
}

/** A template as a request fills it. */
export interface Filled {
  readonly pattern: Pattern;
  /** False where a variable's value is not known: a `*` stands for it, and may match too much. */
  readonly certain: boolean;
}

const placeholder = /\$\{([^}]*)\}/g;
const withDefault = /^(?<key>[^,]*?)\s*,\s*'(?<fallback>[^']*)'\s*$/;

/**
 * Takes policy text of Version 2012-10-17 apart at its `${key}`; in the older Version the text stays
 * as written. `${*}`, `${?}` and `${$}` are those characters themselves.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
export function readTemplate(text: string, version: Version): Template {
  if (version !== '2012-10-17' || !text.includes('${')) return [globbed(text)];
  const parts: (Pattern | Variable)[] = [];
  let read = 0;
  for (const match of text.matchAll(placeholder)) {
    parts.push(globbed(text.slice(read, match.index)), readPlaceholder(match[1] ?? ''));
    read = match.index + match[0].length;
  }
  return [...parts, globbed(text.slice(read))];
}

function readPlaceholder(inside: string): Pattern | Variable {
  if (['*', '?', '$'].includes(inside)) return inside;
  const { key = inside, fallback } = withDefault.exec(inside)?.groups ?? {};
  return { key: key.trim(), ...(fallback === undefined ? {} : { fallback }) };
}

/**
 * Puts the request's values in place of the variables; a value put in is never read as a wildcard. A
 * key that the request lacks takes the default of `${key, 'default'}`; without one there is no
 * answer (`undefined`), as with a key of several values.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
export function fillTemplate(template: Template, context: Context): Filled | undefined {
  const [only] = template;
  if (template.length === 1 && only !== undefined && !isVariable(only))
    return { pattern: only, certain: true };
  const filled = template.map((part) =>
    isVariable(part) ? fillVariable(part, context) : { pattern: part, certain: true },
  );
  if (!filled.every((part) => part !== undefined)) return undefined;
  return {
    pattern: joined(filled.map(({ pattern }) => pattern)),
    certain: filled.every(({ certain }) => certain),
  };
}

function isVariable(part: Pattern | Variable): part is Variable {
  return typeof part !== 'string' && 'key' in part;
}

function fillVariable({ key, fallback }: Variable, context: Context): Filled | undefined {
  const state = context.state(key);
  if (state.kind === 'unknown') return { pattern: anything, certain: false };
  const values = state.kind === 'present' ? state.values : [];
  const value = values.length > 1 ? undefined : (values[0] ?? fallback);
  return value === undefined ? undefined : { pattern: value, certain: true };
}
