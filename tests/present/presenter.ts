import type { Lab } from '#labs/lab.ts';
import { createSession, type Session } from '#labs/session.ts';
import type { SessionDeps } from '#labs/session-deps.ts';
import { createStage, type Stage } from '#labs/session-stage.ts';
import type { Home } from '#state/home.ts';
import { runJobOf } from '../../scripts/shell/run-job-of.ts';
import { freshHome, sharedEmulator } from '../support/lab-session.ts';

/** A presenter of the test's own, on the run's shared emulator. */
export interface Presenter {
  readonly home: Home;
  readonly deps: SessionDeps;
  readonly session: Session;
  readonly stage: Stage;
  /** Another process on the same home, as far as the files can tell. */
  readonly another: () => Stage;
}

/** `kept` outlives the test; who made it removes it. */
export async function presenter(labs: readonly Lab[], kept?: Home): Promise<Presenter> {
  const home = kept ?? (await freshHome());
  const deps: SessionDeps = {
    home,
    emulator: { find: sharedEmulator, ensure: sharedEmulator },
    labs,
    toCome: [],
    clock: () => new Date(),
    say: () => undefined,
  };
  const open = () => createStage(deps, runJobOf);
  return { home, deps, session: createSession(deps), stage: open(), another: open };
}
