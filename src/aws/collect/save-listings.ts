import type { Collector } from './collector.ts';
import type { Listing, Scope } from './listings.ts';

/** Asks for whole collections, all at once; one that is refused is left out. */
export async function saveListings(
  { ask, save }: Collector,
  { vpcIds }: Scope,
  wanted: readonly Listing[],
): Promise<void> {
  await Promise.all(
    wanted.map(async ({ name, service, operation, inVpcs }) => {
      const input = (vpcIds && inVpcs?.(vpcIds)) ?? {};
      const answer = await ask({ service, operation, input });
      if (answer) save(name, answer);
    }),
  );
}
