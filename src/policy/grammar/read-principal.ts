import { Malformed, syntaxErrors } from './malformed.ts';
import { readObject, readStrings } from './read-value.ts';
import type { Element, PrincipalEntry } from './statement.ts';

const types = ['AWS', 'Service', 'Federated', 'CanonicalUser'] as const;

/**
 * Reads `"*"` or a map of principal types. `{"AWS": "*"}` is the same as `"*"`.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
export function readPrincipal(
  value: unknown,
  negated: boolean,
  at: string,
): Element<PrincipalEntry> {
  if (value === '*') return { negated, entries: [{ type: 'everyone', value: '*' }] };
  const map = readObject(value, at, types);
  const entries = types.flatMap((type) =>
    map.has(type)
      ? readStrings(map.get(type), `${at}.${type}`).map((text) => readEntry(type, text))
      : [],
  );
  if (entries.length === 0) throw new Malformed(syntaxErrors, at);
  return { negated, entries };
}

function readEntry(type: (typeof types)[number], value: string): PrincipalEntry {
  return type === 'AWS' && value === '*' ? { type: 'everyone', value } : { type, value };
}
