import { z } from 'zod';

interface Tags {
  readonly tags?: Readonly<Record<string, string>>;
  readonly name?: string;
}

/** AWS's list of `{ Key, Value }`, as `tags` and the `Name` among them. */
export const tagsSchema = z
  .array(z.object({ Key: z.string(), Value: z.string().optional() }))
  .optional()
  .transform((list = []) => named(list.map(({ Key, Value = '' }) => [Key, Value])));

/** The same as Direct Connect writes it. */
export const lowerCaseTagsSchema = z
  .array(z.object({ key: z.string(), value: z.string().optional() }))
  .optional()
  .transform((list = []) => named(list.map(({ key, value = '' }) => [key, value])));

function named(pairs: readonly (readonly [string, string])[]): Tags {
  if (pairs.length === 0) return {};
  const tags = Object.fromEntries(pairs);
  const name = tags['Name'];
  return name === undefined ? { tags } : { tags, name };
}
