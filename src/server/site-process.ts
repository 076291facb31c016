import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { lastLines } from '#emulator/log.ts';
import { Problem } from '#problem/problem.ts';
import type { Say } from '#problem/say.ts';
import type { Home } from '#state/home.ts';
import { withLock } from '#state/lock.ts';
import { ended, isAlive } from '#state/process.ts';
import { readSiteRecord, type SiteRecord } from './record.ts';

/** The running server of this home, or one started in the background for the pages of a lab. */
export async function ensureSite(home: Home, say: Say): Promise<SiteRecord> {
  const running = await readSiteRecord(home);
  return running ?? withLock(home, 'site', () => startSite(home, say));
}

async function startSite(home: Home, say: Say): Promise<SiteRecord> {
  const meanwhile = await readSiteRecord(home);
  if (meanwhile) return meanwhile;
  say({ en: 'Starting the site…', ja: 'サイトを起動しています…' });
  await mkdir(home.path, { recursive: true, mode: 0o700 });
  const log = await open(home.file('site.log'), 'w', 0o600);
  const serve = join(home.projectRoot, 'scripts', 'serve.ts');
  const child = spawn(process.execPath, [serve], {
    cwd: home.projectRoot,
    env: { ...process.env, CLOSEDNET_HOME: home.path },
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
  });
  child.unref();
  await log.close();
  const takeAlong = () => child.kill('SIGTERM'); // Until it is on record, nobody else knows it.
  process.once('exit', takeAlong);
  try {
    return await recorded(home, child);
  } finally {
    process.off('exit', takeAlong);
  }
}

async function recorded(home: Home, child: ChildProcess): Promise<SiteRecord> {
  let isOver = false;
  void ended(child).then(() => (isOver = true));
  for (;;) {
    const record = await readSiteRecord(home);
    if (record) return record;
    if (isOver) throw await died(home);
    await pause(50);
  }
}

/** Ends the server of this home; answers whether there was one. */
export async function stopSite(home: Home): Promise<boolean> {
  const record = await readSiteRecord(home);
  if (!record) return false;
  process.kill(record.pid, 'SIGTERM');
  const deadline = Date.now() + 20_000;
  while (isAlive(record.pid) && Date.now() < deadline) await pause(50);
  if (isAlive(record.pid)) process.kill(record.pid, 'SIGKILL');
  return true;
}

async function died(home: Home): Promise<Problem> {
  const log = await lastLines(home.file('site.log'));
  return new Problem('site-died', 3, {
    what: { en: 'The site ended while starting.', ja: 'サイトが起動中に終了しました。' },
    expected: { en: 'a server on loopback', ja: 'ループバックのサーバー' },
    got: { en: `its log ends:\n${log}`, ja: `ログの末尾:\n${log}` },
    try: { en: 'npm start', ja: 'npm start' },
  });
}
