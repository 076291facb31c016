import type { FilledValue } from './fill.ts';
import { quote } from './shell-word.ts';

/**
 * A structure or a list of them as words of a command: the CLI's shorthand where every value in it
 * is plain, else JSON, which can write anything.
 *
 * @see https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-shorthand.html
 */
export function cliValue(value: FilledValue): string {
  if (typeof value !== 'object') return quote(String(value));
  if (!isList(value)) return quote(structure(value) ?? JSON.stringify(value));
  const words = value.map((one) => (typeof one === 'object' ? shortTop(one) : String(one)));
  const plain = words.flatMap((word) => word ?? []);
  return plain.length === value.length && plain.length > 0
    ? plain.map(quote).join(' ')
    : quote(JSON.stringify(value));
}

function shortTop(value: FilledValue): string | undefined {
  return typeof value === 'object' && !isList(value) ? structure(value) : undefined;
}

/** `Key=Name,Value=app`; undefined where shorthand cannot say it. */
function structure(value: { readonly [key: string]: FilledValue }): string | undefined {
  const fields = Object.entries(value).map(([key, field]: [string, FilledValue]) => {
    const text = shorthand(field);
    return text === undefined ? undefined : `${key}=${text}`;
  });
  return joined(fields);
}

function shorthand(value: FilledValue): string | undefined {
  if (typeof value !== 'object') {
    const text = String(value);
    return /^[\w./:@+*\uE000\uE001-]+$/.test(text) ? text : undefined;
  }
  const inside = isList(value) ? joined(value.map(nested)) : structure(value);
  if (inside === undefined) return undefined;
  return isList(value) ? `[${inside}]` : `{${inside}}`;
}

/** A list in a list has no shorthand. */
function nested(value: FilledValue): string | undefined {
  return typeof value === 'object' && isList(value) ? undefined : shorthand(value);
}

function joined(parts: readonly (string | undefined)[]): string | undefined {
  const known = parts.flatMap((part) => part ?? []);
  return known.length === parts.length && known.length > 0 ? known.join(',') : undefined;
}

function isList(value: FilledValue): value is readonly FilledValue[] {
  return Array.isArray(value);
}
