import { readFile, rm } from 'node:fs/promises';
import { z } from 'zod';
import { writeAtomic } from '#state/atomic.ts';
import type { Home } from '#state/home.ts';
import { isAlive, startedAt } from '#state/process.ts';

const recordSchema = z.object({
  schema: z.literal('closednet.site-record/1'),
  pid: z.number(),
  started: z.string(),
  port: z.number(),
  token: z.string(),
  startedAt: z.iso.datetime(),
});

/** The server that serves this home's site. */
export type SiteRecord = z.infer<typeof recordSchema>;

const path = (home: Home) => home.file('run', 'site.json');

/** The running server of this home, or nothing when its process is gone. */
export async function readSiteRecord(home: Home): Promise<SiteRecord | undefined> {
  const text = await readFile(path(home), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    const record = recordSchema.parse(JSON.parse(text));
    const same = isAlive(record.pid) && (startedAt(record.pid) ?? '') === record.started;
    return same ? record : undefined;
  } catch {
    return undefined; // Written by another version: that server is none that we can use.
  }
}

export async function writeSiteRecord(home: Home, port: number, token: string): Promise<void> {
  const record: SiteRecord = {
    schema: 'closednet.site-record/1',
    pid: process.pid,
    started: startedAt(process.pid) ?? '',
    port,
    token,
    startedAt: new Date(Date.now() - process.uptime() * 1000).toISOString(),
  };
  await writeAtomic(path(home), `${JSON.stringify(record, null, 2)}\n`);
}

export async function removeSiteRecord(home: Home): Promise<void> {
  await rm(path(home), { force: true });
}

/** A page's address; the token stands in the fragment, which the browser sends nowhere. */
export function addressOf(record: Pick<SiteRecord, 'port' | 'token'>, page = '/'): string {
  return `http://127.0.0.1:${record.port}${page}#token=${record.token}`;
}
