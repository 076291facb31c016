/** What this browser keeps: conveniences only, since progress belongs to the server. */
const prefix = 'closednet:';

export function kept(name: string): string | undefined {
  try {
    return localStorage.getItem(prefix + name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Forgets when given `undefined`; does nothing where the browser keeps nothing. */
export function keep(name: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(prefix + name);
    else localStorage.setItem(prefix + name, value);
  } catch {
    // A browser without storage shows the page all the same.
  }
}
