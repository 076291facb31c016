import type { Resource } from './resource.ts';
import type { Collection, Snapshot } from './snapshot.ts';

/** Answers of these services hold for every Region. */
const global: readonly Collection[] = ['hostedZones', 'buckets'];

/**
 * Whether a collection was read where a resource stands: only then does the absence of something in
 * it mean that there is none.
 */
export function wasRead(snapshot: Snapshot, collection: Collection, near?: Resource): boolean {
  if (snapshot[collection] === undefined) return false;
  const { account, region, readIn } = snapshot;
  const places = readIn?.[collection];
  const owner = near?.account ?? account;
  if (global.includes(collection))
    return places?.some((place) => place.startsWith(`${owner} `)) ?? true;
  return places?.includes(`${owner} ${near?.region ?? region}`) ?? true;
}
