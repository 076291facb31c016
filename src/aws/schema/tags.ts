import { z } from 'zod';

/** AWS's list of `{ Key, Value }`, as `tags` and the `Name` among them. */
export const tagsSchema = z
  .array(z.object({ Key: z.string(), Value: z.string().optional() }))
  .optional()
  .transform((list = []) => {
    if (list.length === 0) return {};
    const tags = Object.fromEntries(list.map(({ Key, Value = '' }) => [Key, Value]));
    const name = tags['Name'];
    return name === undefined ? { tags } : { tags, name };
  });
