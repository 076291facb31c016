import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { z } from 'zod';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { writeAtomic } from '#state/atomic.ts';
import type { Home } from '#state/home.ts';

/** Distributions that lay unpacked on the host when it had ended, by what their files hold. */
export const installedSchema = z
  .array(z.object({ name: z.string(), version: z.string(), digest: z.string() }))
  .max(256)
  .readonly();

const bodySchema = z.object({
  schema: z.literal('closednet.run-record/2'),
  attempt: z.string(),
  exit: z.number(),
  /** The end of what it printed. */
  printed: z.string(),
  /** Where it went, and what became of it. */
  destinations: z.array(
    z.object({ destination: z.string(), counts: z.record(z.string(), z.number()) }),
  ),
  installed: installedSchema,
  /** Of the objects that said what to run, and of the network that it ran in. */
  objects: z.string(),
  network: z.string(),
  at: z.string(),
});

/** What a job did, bound to what it was and where it ran. */
export type RunRecord = z.infer<typeof bodySchema>;

const fileSchema = z.object({ record: bodySchema, signature: z.string() });

const place = (home: Home, attempt: string) => home.file('records', `${attempt}.json`);

/** Keeps the record of an attempt, signed by this installation. */
export async function keepRecord(home: Home, record: RunRecord): Promise<void> {
  const signature = await sign(home, record);
  await writeAtomic(
    place(home, record.attempt),
    `${JSON.stringify({ record, signature }, null, 2)}\n`,
  );
}

/** The record of an attempt; nothing where there is none, or another hand wrote it. */
export async function readRecord(home: Home, attempt: string): Promise<RunRecord | undefined> {
  const text = await readFile(place(home, attempt), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    const { record, signature } = fileSchema.parse(JSON.parse(text));
    const own = Buffer.from(await sign(home, record));
    const given = Buffer.from(signature);
    return own.length === given.length && timingSafeEqual(own, given) ? record : undefined;
  } catch {
    return undefined;
  }
}

export async function dropRecord(home: Home, attempt: string): Promise<void> {
  await rm(place(home, attempt), { force: true });
}

async function sign(home: Home, record: RunRecord): Promise<string> {
  const path = home.file('ca', 'record.key');
  let key = await readFile(path, 'utf8').catch(() => undefined);
  if (key === undefined) {
    key = randomBytes(32).toString('hex');
    await writeAtomic(path, key, 0o600);
  }
  return createHmac('sha256', key)
    .update(JSON.stringify(bodySchema.parse(record)))
    .digest('hex');
}

/** A network as one text that differs when it does. */
export function networkHash(snapshot: Snapshot): string {
  return createHash('sha256').update(JSON.stringify(snapshot)).digest('hex');
}
