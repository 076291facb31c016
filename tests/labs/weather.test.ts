import { rm } from 'node:fs/promises';
import { afterEach, expect, test } from 'vitest';
import { ensureEmulator, findEmulator } from '#emulator/emulator.ts';
import { stopEmulator } from '#emulator/stop.ts';
import { failing } from '#labs/failing.ts';
import type { EmulatorProvider } from '#labs/session-deps.ts';
import type { Home } from '#state/home.ts';
import { learner } from '../support/lab-session.ts';
import { problemOf } from '../support/problem-of.ts';
import { testHome } from '../support/test-home.ts';

const homes: Home[] = [];

afterEach(async () => {
  for (const home of homes.splice(0)) {
    await stopEmulator(home);
    await rm(home.path, { recursive: true, force: true });
  }
});

/** An emulator of the test's own, and a way to kill it as a crash would. */
async function mortalEmulator() {
  const home = await testHome();
  homes.push(home);
  const find = () => findEmulator(home);
  const ensure = () => ensureEmulator(home, () => undefined);
  const kill = async () => {
    const pid = (await find())?.pid;
    if (pid === undefined) throw new Error('nothing to kill');
    process.kill(pid, 'SIGKILL');
  };
  return { provider: { find, ensure } satisfies EmulatorProvider, kill };
}

/** The same emulator, which dies right after it was found: at the next call it is gone. */
function dying({ provider, kill }: Awaited<ReturnType<typeof mortalEmulator>>): EmulatorProvider {
  return {
    find: async () => {
      const found = await provider.find();
      await kill();
      return found;
    },
    ensure: async () => {
      const found = await provider.ensure();
      await kill();
      return found;
    },
  };
}

// Four emulators start in it, one after the other.
test(
  'an emulator that dies takes the attempt, and nothing else',
  { timeout: 300_000 },
  async () => {
    const mortal = await mortalEmulator();
    const { session, home } = await learner(mortal.provider);
    const { session: unlucky } = await learner(dying(mortal), home);
    const attempt = async () => (await session.progress()).labs['L03']?.attempt;

    expect(await problemOf(unlucky.start('L03'))).toBe('emulator-gone 3 npx closednet start');
    expect((await attempt())?.state).toBe('building');
    expect((await session.start('L03')).built).toBe(true);
    await session.predict('L03', 'silence');
    await session.hint('L03');

    expect(await problemOf(unlucky.check('L03'))).toBe('emulator-gone 3 npx closednet start');
    expect(await problemOf(session.check('L03'))).toBe('emulator-down 3 npx closednet start L03');

    await mortal.provider.ensure();
    expect(await problemOf(session.check('L03'))).toBe('attempt-lost 3 npx closednet reset L03');
    expect((await session.progress()).labs['L03']).toMatchObject({
      attempt: { state: 'lost' },
      hints: { path: 1 },
      prediction: { choice: 'silence' },
    });

    expect(await problemOf(unlucky.reset('L03'))).toBe('emulator-gone 3 npx closednet start');
    await session.reset('L03');
    expect(failing((await session.check('L03')).result.tasks)).toEqual(['reach-logs']);
  },
);
