import type { PrefixList } from '#network/snapshot/vpc.ts';
import { prefixListEntriesSchema, prefixListSchema } from '../schema/prefix-list.ts';
import { answerAbout, gather, listOf } from './kind.ts';
import type { Located } from './locate.ts';
import { once } from './once.ts';
import { shelve, type Shelf } from './shelf.ts';

const lists = listOf('PrefixLists', prefixListSchema);
const managed = listOf('ManagedPrefixLists', prefixListSchema);
const entries = answerAbout('Entries', ['PrefixListId', 'Entries'], prefixListEntriesSchema);

export const prefixListKinds = [lists, managed, entries];

/** Prefix lists as three calls tell them: two list them, two tell their blocks, which alone will do. */
export function readPrefixLists(saved: Located): Shelf<PrefixList> | undefined {
  const told = [lists, managed].map((kind) => gather(saved.documents, kind));
  const blocks = gather(saved.documents, entries);
  if (![...told, blocks].some((rows) => rows)) return undefined;
  const whole = once(
    told.flatMap((some) => some ?? []),
    ({ id }) => id,
    'views',
  );
  const listed = new Set(whole.map(({ value }) => value.id));
  const known = once(blocks ?? [], ({ id }) => id);
  const cidrsOf = new Map(known.map(({ value }) => [value.id, value.cidrs]));
  const unlisted = known.filter(({ value }) => !listed.has(value.id));
  const rows = [
    ...whole.map((row) => {
      const cidrs = cidrsOf.get(row.value.id);
      return cidrs ? { ...row, value: { ...row.value, cidrs } } : row;
    }),
    ...unlisted.map((row) => ({ ...row, value: { ...row.value, prefixListName: '' } })),
  ];
  return shelve(saved, prefixListKinds, rows);
}
