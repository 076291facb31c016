import { mkdir, writeFile } from 'node:fs/promises';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { ensureEmulator } from '#emulator/emulator.ts';
import { readRecord } from '#emulator/record.ts';
import { stopEmulator } from '#emulator/stop.ts';
import { openHome, type Home } from '#state/home.ts';
import { isAlive } from '#state/process.ts';

// Away from the ports that others start at: a lost race would start a second one.
beforeEach(() => {
  vi.stubEnv('CLOSEDNET_EMULATOR_PORT', String(20_000 + (process.pid % 10_000)));
});

/** A home whose "Python" is a script: what a broken installation looks like from outside. */
async function homeWithPython(script: string): Promise<Home> {
  const home = openHome({ CLOSEDNET_HOME: await mkdtemp(join(tmpdir(), 'closednet-home-')) });
  await mkdir(home.file('python', 'bin'), { recursive: true });
  await writeFile(home.file('python', 'bin', 'python'), `#!/bin/sh\n${script}\n`, { mode: 0o700 });
  return home;
}

test('an emulator that dies while starting is said with the end of its log', async () => {
  const home = await homeWithPython('echo "No component plugins found"; exit 1');
  const failure = await ensureEmulator(home, () => undefined).catch((error: unknown) => error);
  expect(failure).toMatchObject({
    code: 'emulator-died',
    exitCode: 3,
    text: { got: { en: expect.stringContaining('No component plugins found') } },
  });
});

test('without an environment the way to get one is named', async () => {
  const home = openHome({ CLOSEDNET_HOME: await mkdtemp(join(tmpdir(), 'closednet-home-')) });
  const failure = await ensureEmulator(home, () => undefined).catch((error: unknown) => error);
  expect(failure).toMatchObject({ code: 'emulator-not-installed', exitCode: 3 });
});

test('one that ignores SIGTERM is killed after ten seconds', async () => {
  const home = await homeWithPython('trap "" TERM; while :; do sleep 1; done');
  const starting = ensureEmulator(home, () => undefined).catch(() => undefined);
  let pid = 0;
  await expect
    .poll(async () => (pid = (await readRecord(home))?.pid ?? 0), { timeout: 60_000 })
    .toBeGreaterThan(0);
  expect(await stopEmulator(home)).toBe(true);
  expect(isAlive(pid)).toBe(false);
  await starting;
});
