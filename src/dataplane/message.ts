import { z } from 'zod';
import { installedSchema } from './job/record.ts';

/** How an adapter's connection begins. */
export const openingSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('control'), token: z.string().optional() }),
  z.object({ kind: z.literal('relay'), grant: z.string(), token: z.string().optional() }),
  z.object({ kind: z.literal('job'), token: z.string().optional() }),
  z.object({
    kind: z.literal('verb'),
    words: z.array(z.string()).max(64),
    token: z.string().optional(),
  }),
]);

const port = z.number().int().min(0).max(65535);
const id = z.number().int();

/** What `run-job` tells when the job has ended. */
export const jobEndSchema = z.object({
  exit: z.number().int(),
  printed: z.string().max(128 * 1024),
  installed: installedSchema,
});

/** What an adapter asks on its control line. */
export const questionSchema = z.discriminatedUnion('ask', [
  z.object({ ask: z.literal('resolve'), id, host: z.string().max(255) }),
  z.object({
    ask: z.literal('connect'),
    id,
    protocol: z.literal('tcp'),
    sourcePort: port.optional(),
    address: z.string(),
    port,
    tries: z.number().int().optional(),
  }),
  z.object({
    ask: z.literal('datagram'),
    id,
    protocol: z.literal('udp'),
    sourcePort: port.optional(),
    address: z.string(),
    port,
    payload: z.string(),
  }),
  z.object({ ask: z.literal('echo'), id, protocol: z.literal('icmp'), address: z.string() }),
]);

export type Question = z.infer<typeof questionSchema>;
