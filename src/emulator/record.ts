import { readFile, rm } from 'node:fs/promises';
import { z } from 'zod';
import { writeAtomic } from '#state/atomic.ts';
import type { Home } from '#state/home.ts';

/** Where the emulator's AWS API is, which process run it is, and the key to its private routes. */
export interface Emulator {
  readonly endpoint: string;
  readonly kind: 'host' | 'docker' | 'external';
  readonly version: string;
  /** Of this process: state is memory only, so another run holds none of the old accounts. */
  readonly run: string;
  readonly token: string;
  readonly pid?: number;
}

const recordSchema = z.object({
  schema: z.literal('closednet.emulator-record/1'),
  kind: z.enum(['host', 'docker']),
  endpoint: z.string(),
  token: z.string(),
  pid: z.number().optional(),
  startedAt: z.string(),
});

export type EmulatorRecord = z.infer<typeof recordSchema>;

const path = (home: Home) => home.file('run', 'emulator.json');

/** The emulator that was started from this home, whether or not it still lives. */
export async function readRecord(home: Home): Promise<EmulatorRecord | undefined> {
  const text = await readFile(path(home), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    return recordSchema.parse(JSON.parse(text));
  } catch {
    return undefined; // Written by another version: nothing of ours can be reached through it.
  }
}

export async function writeRecord(home: Home, record: EmulatorRecord): Promise<void> {
  await writeAtomic(path(home), `${JSON.stringify(record, null, 2)}\n`);
}

export async function removeRecord(home: Home): Promise<void> {
  await rm(path(home), { force: true });
}
