import type { Collector } from './collector.ts';

/** Ids of one sort in the answers of these names, as far as they are in. */
export function mentioned(
  { answers }: Collector,
  names: readonly string[],
  id: RegExp,
): ReadonlySet<string> {
  const read = answers.saved.filter(({ name }) => names.includes(name));
  const quoted = new RegExp(`"(${id.source})"`, 'g');
  const found = JSON.stringify(read.map(({ document }) => document)).matchAll(quoted);
  return new Set([...found].flatMap(([, one]) => one ?? []));
}
