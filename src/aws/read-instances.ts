import type { Instance } from '#network/snapshot/interface.ts';
import { gather, once, type NamedDocument } from './gather.ts';
import { reservationSchema } from './schema/instance.ts';

/** Instances, out of the reservations they were launched by, which pages may divide. */
export function readInstances(
  documents: readonly NamedDocument[],
): readonly Instance[] | undefined {
  if (!documents.some(({ document }) => 'Reservations' in document)) return undefined;
  const rows = documents.flatMap((one) =>
    (gather([one], 'Reservations', reservationSchema) ?? []).flatMap(({ instances }) =>
      instances.map((value) => ({ file: one.name, value })),
    ),
  );
  return once('Instances', rows);
}
