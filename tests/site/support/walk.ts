/** A site gone through: every address that was opened, and each that leads nowhere with who names it. */
interface Walked {
  readonly visited: readonly string[];
  readonly dead: readonly string[];
}

const reference = /\s(?:href|src)="([^"]*)"/g;
const inStyles = /url\(["']?([^"')]+)["']?\)/g;
const identifier = /\sid="([^"]*)"/g;

/** Opens pages and everything that they and what they lead to refer to, on their own host. */
export async function walk(starts: readonly string[], basePath: string): Promise<Walked> {
  const named = new Map(starts.map((start) => [start, 'nobody']));
  const origins = new Set(starts.map((start) => new URL(start).origin));
  const anchors: { readonly from: string; readonly to: string; readonly id: string }[] = [];
  const ids = new Map<string, ReadonlySet<string>>();
  const dead: string[] = [];
  for (const [address, by] of named) {
    const answer = await fetch(address);
    const { pathname } = new URL(address);
    if (!answer.ok || !pathname.startsWith(basePath)) dead.push(`${pathname}, named by ${by}`);
    const type = answer.headers.get('content-type') ?? '';
    if (!/html|css/.test(type)) {
      await answer.arrayBuffer();
      continue;
    }
    const text = await answer.text();
    ids.set(address, new Set([...text.matchAll(identifier)].map(([, id = '']) => id)));
    for (const found of matches(text, type)) {
      if (/^(data|mailto|blob):/.test(found)) continue;
      const target = new URL(found, address);
      if (!origins.has(target.origin)) continue;
      const id = decodeURIComponent(target.hash.slice(1));
      target.hash = '';
      if (id !== '') anchors.push({ from: pathname, to: target.href, id });
      if (!named.has(target.href)) named.set(target.href, pathname);
    }
  }
  const lost = anchors.filter(({ to, id }) => !ids.get(to)?.has(id) && !id.includes('='));
  return {
    visited: [...named.keys()],
    dead: [...dead, ...lost.map(({ from, to, id }) => `${to}#${id}, named by ${from}`)],
  };
}

function matches(text: string, type: string): readonly string[] {
  const pattern = type.includes('css') ? inStyles : reference;
  return [...text.matchAll(pattern)].map(([, found = '']) => found.replaceAll('&amp;', '&'));
}
