import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { findEmulator, type Emulator } from '#emulator/emulator.ts';
import { lab } from '#lab/L03-silent-notebook/lab.ts';
import { createSession, type Session } from '#labs/session.ts';
import type { EmulatorProvider } from '#labs/session-deps.ts';
import { openHome, type Home } from '#state/home.ts';
import { emulator } from './emulator.ts';

/** A learner of the test's own, on the run's shared emulator. */
export interface Learner {
  readonly session: Session;
  /** Another terminal of the same learner. */
  readonly other: Session;
  readonly home: Home;
  readonly said: string[];
}

/** `provider` replaces the shared emulator where a test needs one that it may kill. */
export async function learner(provider?: EmulatorProvider, kept?: Home): Promise<Learner> {
  const home = kept ?? (await freshHome());
  const said: string[] = [];
  const open = () =>
    createSession({
      home,
      emulator: provider ?? { find: sharedEmulator, ensure: sharedEmulator },
      labs: [lab],
      toCome: ['L01', 'L02'],
      clock: () => new Date(),
      say: ({ en }) => said.push(en),
    });
  return { session: open(), other: open(), home, said };
}

/** A home of the test's own, which is gone after it. */
export async function freshHome(): Promise<Home> {
  const path = await mkdtemp(join(tmpdir(), 'closednet-learner-'));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  return openHome({ CLOSEDNET_HOME: path });
}

/** The run's emulator, as a session finds it. */
export async function sharedEmulator(): Promise<Emulator> {
  const { home } = await emulator();
  const found = await findEmulator(home);
  if (!found) throw new Error('the emulator of the tests is gone');
  return found;
}
