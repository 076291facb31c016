import type { Resource } from '../snapshot/resource.ts';
import type { Collection, Snapshot } from '../snapshot/snapshot.ts';

/** Answers of these services hold for every Region. */
const global: ReadonlySet<Collection> = new Set<Collection>(['hostedZones', 'buckets']);

/** Whether a collection was read in the account and the Region of a resource. */
export function wasRead(
  snapshot: Snapshot,
  collection: Collection,
  { account = snapshot.account, region = snapshot.region }: Pick<Resource, 'account' | 'region'>,
): boolean {
  if (!snapshot[collection]) return false;
  const places = snapshot.readIn?.[collection];
  return (
    !places ||
    places.some((place) => {
      const [readAccount, readRegion] = place.split(' ');
      return readAccount === account && (readRegion === region || global.has(collection));
    })
  );
}
