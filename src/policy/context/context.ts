/** The condition keys of one request, read by name in any case; remembers what it was asked in vain. */
export interface ContextReader {
  /** The values of the key; `undefined` when the request does not carry it. */
  values(key: string): readonly string[] | undefined;
  /** The keys asked for and not found, as the policy wrote them. */
  missing(): readonly string[];
}

/**
 * Key names are compared without regard to case, also the tag key behind the slash; values are not.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html
 */
export function readContext(context: Readonly<Record<string, readonly string[]>>): ContextReader {
  const byName = new Map(Object.entries(context).map(([key, list]) => [key.toLowerCase(), list]));
  const missing = new Map<string, string>();
  return {
    values(key) {
      const found = byName.get(key.toLowerCase());
      if (!found && !missing.has(key.toLowerCase())) missing.set(key.toLowerCase(), key);
      return found;
    },
    missing: () => [...missing.values()],
  };
}
