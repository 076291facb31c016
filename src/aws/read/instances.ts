import type { Instance } from '#network/snapshot/interface.ts';
import { reservationSchema } from '../schema/instance.ts';
import { gather, listOf } from './kind.ts';
import type { Located } from './locate.ts';
import { once } from './once.ts';
import { shelve, type Shelf } from './shelf.ts';

export const reservations = listOf('Reservations', reservationSchema);

/** Instances, out of the reservations they were launched by, which pages may divide. */
export function readInstances(saved: Located): Shelf<Instance> | undefined {
  const rows = gather(saved.documents, reservations)?.flatMap(({ value, ...where }) =>
    value.map((instance) => ({ ...where, value: instance })),
  );
  return (
    rows &&
    shelve(
      saved,
      [reservations],
      once(rows, ({ id }) => id),
    )
  );
}
