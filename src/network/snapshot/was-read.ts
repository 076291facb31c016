import type { Resource } from './resource.ts';
import type { Collection, Snapshot } from './snapshot.ts';

/**
 * Whether a collection was read where a resource stands: only then does the absence of something in
 * it mean that there is none.
 */
export function wasRead(
  { account, region, readIn, ...collections }: Snapshot,
  collection: Collection,
  near?: Resource,
): boolean {
  if (collections[collection] === undefined) return false;
  const places = readIn?.[collection];
  return places?.includes(`${near?.account ?? account} ${near?.region ?? region}`) ?? true;
}
