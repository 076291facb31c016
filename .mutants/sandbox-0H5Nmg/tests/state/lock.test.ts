import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openHome } from '#state/home.ts';
import { withLock } from '#state/lock.ts';

async function emptyHome() {
  return openHome({ CLOSEDNET_HOME: await mkdtemp(join(tmpdir(), 'closednet-lock-')) });
}

/** A process that holds the lock until it is killed. */
async function holder(path: string): Promise<ChildProcess> {
  const lock = new URL('../../src/state/lock.ts', import.meta.url).href;
  const home = new URL('../../src/state/home.ts', import.meta.url).href;
  const script = `
    const { withLock } = await import(${JSON.stringify(lock)});
    const { openHome } = await import(${JSON.stringify(home)});
    await withLock(openHome({ CLOSEDNET_HOME: ${JSON.stringify(path)} }), 'L03', () => {
      process.stdout.write('held');
      return new Promise(() => setInterval(() => {}, 1000));
    });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  return child;
}

test('work under one name runs one at a time, in this process too', async () => {
  const home = await emptyHome();
  let inside = 0;
  const most: number[] = [];
  const work = async () => {
    most.push(++inside);
    await new Promise((resolve) => setImmediate(resolve));
    inside--;
  };
  await Promise.all(Array.from({ length: 8 }, () => withLock(home, 'L03', work)));
  expect(most).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
  expect(await readdir(home.file('locks'))).toEqual([]);
});

test('a waiter says so once, and goes on when the holder is killed', async () => {
  const home = await emptyHome();
  const child = await holder(home.path);
  const said: string[] = [];
  const result = await withLock(home, 'L03', async () => 'mine', {
    onWait: () => {
      said.push('waiting');
      child.kill('SIGKILL');
    },
  });
  expect([result, said]).toEqual(['mine', ['waiting']]);
});

test('impatience ends in "busy", exit 3', async () => {
  const home = await emptyHome();
  const child = await holder(home.path);
  const waiting = withLock(home, 'L03', async () => 'mine', { patience: 120 });
  await expect(waiting).rejects.toMatchObject({ code: 'busy', exitCode: 3 });
  child.kill('SIGKILL');
});

test('a lock of a process id that somebody else has now is dead', async () => {
  const home = await emptyHome();
  await mkdir(home.file('locks'), { recursive: true });
  await writeFile(home.file('locks', 'L03.lock'), `${process.pid} 1`);
  expect(await withLock(home, 'L03', async () => 'taken over')).toBe('taken over');
});
