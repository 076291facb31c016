import type { PrefixList } from '#network/snapshot/vpc.ts';
import { prefixListEntriesSchema, prefixListSchema } from '../schema/prefix-list.ts';
import { byId } from './by-id.ts';
import { answerAbout, gather, listOf } from './kind.ts';
import type { Located } from './locate.ts';
import { once } from './once.ts';
import { shelve, type Shelf } from './shelf.ts';

const lists = listOf('PrefixLists', prefixListSchema);
const managed = listOf('ManagedPrefixLists', prefixListSchema);
const entries = answerAbout('Entries', ['PrefixListId', 'Entries'], prefixListEntriesSchema);

export const prefixListKinds = [lists, managed, entries];

/** Prefix lists as three calls tell them: two list them, two tell their blocks. */
export function readPrefixLists(saved: Located): Shelf<PrefixList> | undefined {
  const told = [gather(saved.documents, lists), gather(saved.documents, managed)];
  if (!told.some((rows) => rows)) return undefined;
  const blocks = byId(saved, entries);
  const rows = told.flatMap((some) => some ?? []);
  const whole = once(rows, ({ id }) => id, 'views').map((row) => {
    const cidrs = blocks.get(row.value.id)?.cidrs;
    return cidrs ? { ...row, value: { ...row.value, cidrs } } : row;
  });
  return shelve(saved, [lists, managed], whole);
}
