import { z } from 'zod';

const size = { columns: z.number(), rows: z.number() };

/** What the server says to the process that holds a terminal. */
export const hostSays = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('start'),
    shell: z.object({
      argv: z.tuple([z.string()], z.string()),
      env: z.record(z.string(), z.string()),
      folder: z.string(),
    }),
    ...size,
  }),
  z.object({ type: z.literal('size'), ...size }),
]);

export type HostSays = z.infer<typeof hostSays>;
