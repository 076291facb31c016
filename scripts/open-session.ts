import { ensureEmulator, findEmulator } from '#emulator/emulator.ts';
import { catalogue } from '#labs/catalogue.ts';
import type { Lab } from '#labs/lab.ts';
import { loadLabs } from '#labs/load.node.ts';
import { createSession, type Session } from '#labs/session.ts';
import type { SessionDeps } from '#labs/session-deps.ts';
import type { Say } from '#problem/say.ts';
import type { Home } from '#state/home.ts';

export interface OpenSession {
  readonly session: Session;
  /** For whoever opens more on the same home. */
  readonly deps: SessionDeps;
  readonly labs: readonly Lab[];
}

/** The session of one home: the labs of this project on the emulator that the home uses. */
export async function openSession(
  home: Home,
  say: Say,
  manner: Pick<SessionDeps, 'waitsQuietly'> = {},
): Promise<OpenSession> {
  const labs = await loadLabs(home.projectRoot);
  const deps: SessionDeps = {
    home,
    labs,
    toCome: catalogue.filter(({ status }) => status === 'to-come').map(({ id }) => id),
    emulator: { find: () => findEmulator(home), ensure: () => ensureEmulator(home, say) },
    clock: () => new Date(),
    say,
    ...manner,
  };
  return { session: createSession(deps), deps, labs };
}
