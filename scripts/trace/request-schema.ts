import { z } from 'zod';

const word = z.string().min(1).max(2048);
const port = z.number().int().min(0).max(65_535);

const members = {
  from: word,
  to: word,
  protocol: z
    .union([z.enum(['tcp', 'udp', 'icmp', 'all']), z.number().int().min(0).max(255)])
    .exactOptional(),
  port: port.exactOptional(),
  sourcePort: port.exactOptional(),
  action: word.exactOptional(),
  resource: word.exactOptional(),
  principal: word.exactOptional(),
};

/** What `closednet trace` takes as a line of JSON, and but for `id` on the command line. */
export const requestSchema = z.strictObject({
  id: z.union([z.string(), z.number()]).exactOptional(),
  ...members,
});

/** The members that are options of the command as well. */
export const optionMembers: readonly string[] = Object.keys(members);
