import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { Problem } from '#problem/problem.ts';
import type { Home } from './home.ts';
import { makeFolder } from './make-folder.ts';
import { notWritable, systemCode } from './not-writable.ts';
import { isAlive, startedAt } from './process.ts';

export interface LockOptions {
  /** Called once, when somebody else holds the lock and this one waits. */
  readonly onWait?: () => void;
  /** Milliseconds to wait before `busy` is thrown. */
  readonly patience?: number;
}

/**
 * Runs `work` while holding a named lock among all processes that share the home. A holder that
 * died is noticed by its process id and start time. Throws `busy` (exit 3) when patience ends.
 */
export async function withLock<T>(
  home: Home,
  name: string,
  work: () => Promise<T>,
  options: LockOptions = {},
): Promise<T> {
  const path = home.file('locks', `${name}.lock`);
  const claim = `${path}.${randomUUID()}`;
  const mine = `${process.pid} ${startedAt(process.pid) ?? ''}`;
  try {
    await makeFolder(home.file('locks'));
    await writeFile(claim, mine, { mode: 0o600 });
  } catch (error) {
    throw notWritable(path, error);
  }
  try {
    await take(path, claim, name, options);
    try {
      return await work();
    } finally {
      await rm(path, { force: true });
    }
  } finally {
    await rm(claim, { force: true });
  }
}

/** A hard link appears whole or not at all, and fails when the name is taken. */
async function take(path: string, claim: string, name: string, options: LockOptions) {
  const deadline = Date.now() + (options.patience ?? 120_000);
  let waited = false;
  for (;;) {
    try {
      await link(claim, path);
      return;
    } catch (error) {
      if (systemCode(error) !== 'EEXIST') throw notWritable(path, error);
    }
    if (await evictDead(path)) continue;
    if (!waited) options.onWait?.();
    waited = true;
    if (Date.now() > deadline) throw busy(name);
    await pause(50);
  }
}

/**
 * Moves a dead holder's lock aside. Two waiters may try: only one rename succeeds, and one that
 * caught a lock taken meanwhile by a living process gives it back.
 */
async function evictDead(path: string): Promise<boolean> {
  const holder = await readHolder(path);
  if (holder === undefined || isHeld(holder)) return false;
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch {
    return true;
  }
  const caught = await readHolder(aside);
  if (caught !== undefined && isHeld(caught)) await link(aside, path).catch(() => undefined);
  await rm(aside, { force: true });
  return true;
}

async function readHolder(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}

function isHeld(holder: string): boolean {
  const [pid = '', started = ''] = holder.split(' ');
  if (!isAlive(Number(pid))) return false;
  return started === '' || startedAt(Number(pid)) === started;
}

function busy(name: string): Problem {
  return new Problem('busy', 3, {
    what: {
      en: `Another closednet command is still working on "${name}".`,
      ja: `別の closednet コマンドが「${name}」をまだ処理しています。`,
    },
    expected: { en: 'one command at a time', ja: '同時に実行するコマンドは一つ' },
    try: {
      en: 'wait for it to end, then run this again',
      ja: '終わるのを待って再実行してください',
    },
  });
}
