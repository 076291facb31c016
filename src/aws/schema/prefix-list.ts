import { z } from 'zod';
import type { PrefixList } from '#network/snapshot/vpc.ts';
import { present } from './present.ts';
import { tagsSchema } from './tags.ts';

const entries = z
  .array(z.object({ Cidr: z.string() }))
  .transform((list) => list.map((e) => e.Cidr));

/** A row of `DescribePrefixLists` (with blocks) or of `DescribeManagedPrefixLists` (without). */
export const prefixListSchema = z
  .object({
    PrefixListId: z.string(),
    PrefixListName: z.string(),
    Cidrs: z.array(z.string()).optional(),
    Entries: entries.optional(),
    Tags: tagsSchema,
  })
  .transform((raw): PrefixList => ({
    id: raw.PrefixListId,
    ...raw.Tags,
    prefixListName: raw.PrefixListName,
    ...present({ cidrs: raw.Cidrs ?? raw.Entries }),
  }));

/** Entries of one list, kept with its id. */
export const prefixListEntriesSchema = z
  .object({ PrefixListId: z.string(), Entries: entries })
  .transform((raw) => ({ id: raw.PrefixListId, cidrs: raw.Entries }));
