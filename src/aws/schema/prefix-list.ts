import { z } from 'zod';
import type { PrefixList } from '#network/snapshot/vpc.ts';
import { block, prefixListId } from './address.ts';
import { ownedBy, ownerId } from './owner.ts';
import { present } from './present.ts';
import { tagsSchema } from './tags.ts';

const entries = z.array(z.object({ Cidr: block })).transform((list) => list.map((e) => e.Cidr));

/** A row of `DescribePrefixLists` (with blocks) or of `DescribeManagedPrefixLists` (without). */
export const prefixListSchema = z
  .object({
    PrefixListId: prefixListId,
    PrefixListName: z.string().optional(),
    PrefixListArn: z.string().optional(),
    OwnerId: ownerId,
    Cidrs: z.array(block).optional(),
    Entries: entries.optional(),
    Tags: tagsSchema,
  })
  .transform((raw): PrefixList => ({
    id: raw.PrefixListId,
    ...raw.Tags,
    ...ownedBy({ owner: raw.OwnerId, arn: raw.PrefixListArn }),
    prefixListName: raw.PrefixListName ?? '',
    ...present({ cidrs: raw.Cidrs ?? raw.Entries }),
  }));

/** Entries of one list, kept with its id. */
export const prefixListEntriesSchema = z
  .object({ PrefixListId: prefixListId, Entries: entries })
  .transform((raw) => ({ id: raw.PrefixListId, cidrs: raw.Entries }));
