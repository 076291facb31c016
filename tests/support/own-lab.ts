import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { findEmulator } from '#emulator/emulator.ts';
import type { Lab } from '#labs/lab.ts';
import { createSession } from '#labs/session.ts';
import { openHome } from '#state/home.ts';
import { emulator } from './emulator.ts';

/** A session about a lab of the test's own, in a home of its own, on the emulator of the tests. */
export async function sessionAbout(lab: Lab, finished = onTestFinished) {
  const path = await mkdtemp(join(tmpdir(), 'closednet-own-lab-'));
  finished(() => rm(path, { recursive: true, force: true }));
  const home = openHome({ CLOSEDNET_HOME: path });
  await symlink(openHome().file('python'), home.file('python'));
  const shared = await emulator();
  const found = async () => {
    const one = await findEmulator(shared.home);
    if (!one) throw new Error('the emulator of the tests is gone');
    return one;
  };
  const session = createSession({
    home,
    labs: [lab],
    toCome: [],
    emulator: { find: found, ensure: found },
    clock: () => new Date(),
    say: () => undefined,
  });
  return { home, session };
}
