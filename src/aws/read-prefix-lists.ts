import type { EndpointService } from '#network/snapshot/gateways.ts';
import type { PrefixList } from '#network/snapshot/vpc.ts';
import { gather, gatherSingles, type NamedDocument } from './gather.ts';
import { prefixListEntriesSchema, prefixListSchema } from './schema/prefix-list.ts';
import { endpointServiceSchema } from './schema/vpc-endpoint.ts';

/** Rows with blocks must agree with each other, and so must rows without. */
const rowSchema = prefixListSchema.transform((list) => ({
  id: list.cidrs ? `${list.id} with its entries` : list.id,
  list,
}));

/** Prefix lists: `DescribePrefixLists` and `DescribeManagedPrefixLists` name them alike. */
export function readPrefixLists(
  documents: readonly NamedDocument[],
): readonly PrefixList[] | undefined {
  const rows = ['PrefixLists', 'ManagedPrefixLists'].flatMap(
    (key) => gather(documents, key, rowSchema) ?? [],
  );
  const isRead = documents.some(
    ({ document }) => 'PrefixLists' in document || 'ManagedPrefixLists' in document,
  );
  if (!isRead) return undefined;
  const entries = gatherSingles(documents, 'Entries', prefixListEntriesSchema);
  const byId = Map.groupBy(
    rows.map(({ list }) => list),
    ({ id }) => id,
  );
  return [...byId.values()].map((same) => {
    const whole = same.reduce((sofar, row) => ({ ...sofar, ...row }));
    const cidrs = entries.find(({ id }) => id === whole.id)?.cidrs ?? whole.cidrs;
    return cidrs ? { ...whole, cidrs } : whole;
  });
}

/** The catalogue, one row per service name: S3's two types are two rows of AWS's. */
export function readEndpointServices(
  documents: readonly NamedDocument[],
): readonly EndpointService[] | undefined {
  const rows = gather(
    documents,
    'ServiceDetails',
    endpointServiceSchema.transform((row) => ({
      id: [row.serviceName, ...row.types].join(' '),
      row,
    })),
  );
  if (!rows) return undefined;
  const byName = Map.groupBy(rows, ({ row }) => row.serviceName);
  return [...byName.values()].map((same) => same.map(({ row }) => row).reduce(merge));
}

function merge(one: EndpointService, two: EndpointService): EndpointService {
  return {
    ...one,
    ...two,
    types: [...new Set([...one.types, ...two.types])],
    privateDnsNames: [...new Set([...one.privateDnsNames, ...two.privateDnsNames])],
  };
}
