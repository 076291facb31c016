/** A name as names are compared: lower case, without the dot at its end, `*` not written as `\\052`. */
export function normalise(name: string): string {
  return name
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^\\052/, '*');
}

/** Whether a name is a domain or stands below it; the empty domain is the root. */
export function isWithin(name: string, domain: string): boolean {
  return domain === '' || name === domain || name.endsWith(`.${domain}`);
}

/** The name, its parents and the root, the most specific first: `a.b`, `b`, and the empty text. */
export function withParents(name: string): readonly string[] {
  const labels = name.split('.');
  return [...labels.map((_, i) => labels.slice(i).join('.')), ''];
}

/** Whether a name, or a pattern that starts with `*.`, covers a host name. */
export function coversName(pattern: string, host: string): boolean {
  return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;
}

/** The domain that a name or a pattern speaks for. */
export function domainOf(pattern: string): string {
  return pattern.replace(/^\*\./, '');
}

const reserved = ['internal', 'local', 'localhost', 'test', 'invalid', 'onion', 'alt'];

/** Whether public DNS never has the name: it ends in a domain kept for private use, or is one label. */
export function isNeverPublic(name: string): boolean {
  const labels = name.split('.');
  return labels.length === 1 || reserved.includes(labels.at(-1) ?? '');
}
