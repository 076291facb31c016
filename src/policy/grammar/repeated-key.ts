const tokens = /"((?:[^"\\]|\\.)*)"(?=\s*:)|"(?:[^"\\]|\\.)*"|[{}]/g;

/**
 * The first key that stands twice in one object of this JSON text, which `JSON.parse` would let
 * pass and keep only the last of. The text is known to be JSON.
 */
export function repeatedKey(text: string): string | undefined {
  const open: Set<unknown>[] = [];
  for (const [token, name] of text.matchAll(tokens)) {
    if (token === '{') open.push(new Set());
    else if (token === '}') open.pop();
    else if (name !== undefined) {
      const key: unknown = JSON.parse(token);
      if (open.at(-1)?.has(key)) return String(key);
      open.at(-1)?.add(key);
    }
  }
  return undefined;
}
