import { gather, type Kind } from './kind.ts';
import type { Located } from './locate.ts';
import { once } from './once.ts';

/** Answers that tell a part of one thing each, by the id of that thing. */
export function byId<T extends { readonly id: string }>(
  { documents }: Located,
  kind: Kind<T>,
): ReadonlyMap<string, T> {
  const rows = once(gather(documents, kind) ?? [], ({ id }) => id);
  return new Map(rows.map(({ value }) => [value.id, value]));
}
