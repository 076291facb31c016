import type { PeeringConnection } from '#network/snapshot/gateways.ts';
import { peeringConnectionSchema } from '../schema/peering-connection.ts';
import { gather, listOf } from './kind.ts';
import type { Located } from './locate.ts';
import { once } from './once.ts';
import { shelve, type Shelf } from './shelf.ts';

export const peerings = listOf('VpcPeeringConnections', peeringConnectionSchema);

/** Peerings, of which each side may tell what the other may not. */
export function readPeerings(saved: Located): Shelf<PeeringConnection> | undefined {
  const rows = gather(saved.documents, peerings);
  return (
    rows &&
    shelve(
      saved,
      [peerings],
      once(rows, ({ id }) => id, 'views'),
    )
  );
}
