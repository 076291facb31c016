import type { Session } from '#labs/session.ts';
import type { Stage } from '#labs/session-stage.ts';
import type { Shells } from '#server/page-terminal/shell.ts';
import type { Home } from '#state/home.ts';

/** What a talk is tried with: the same that it is given with. */
export interface Rehearsal {
  readonly home: Home;
  /** In whose folder `labs` the lessons and recordings are. */
  readonly root: string;
  readonly session: Session;
  readonly stage: Stage;
  readonly shells: Shells;
  /** Whether clients print once more what was recorded: some of them are slow. */
  readonly replays: boolean;
  /** The address of a page of the running site; without it, pages are not asked for. */
  readonly site?: (path: string) => string;
}
