/**
 * What is known of one condition key: its values, that the request does not carry it, or neither.
 * An unknown key may have any value and, unless AWS always sends it, may be absent too.
 */
export type KeyState =
  | { readonly kind: 'present'; readonly values: readonly string[] }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unknown'; readonly mayBeAbsent: boolean };

/** The condition keys of one request, by name in any case. */
export interface Context {
  readonly state: (key: string) => KeyState;
}

/** A context that remembers which of the keys it was asked for are not known. */
export interface WatchedContext extends Context {
  /** As the policy wrote them. */
  readonly missing: () => readonly string[];
}

export function watch(context: Context): WatchedContext {
  const missing = new Set<string>();
  return {
    state(key) {
      const state = context.state(key);
      if (state.kind === 'unknown') missing.add(key);
      return state;
    },
    missing: () => [...missing],
  };
}

/** The same key in another case is the same key; the first spelling stays. */
export function distinctKeys(keys: readonly string[]): readonly string[] {
  const seen = new Map<string, string>();
  for (const key of keys) if (!seen.has(key.toLowerCase())) seen.set(key.toLowerCase(), key);
  return [...seen.values()];
}
