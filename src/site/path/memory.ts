import type { PathReply } from '#server/api.ts';
import { differs, pathDifference } from './difference.ts';

export type Moment = 'shipped' | 'before' | 'now';

/** The paths of one request that the page has seen; `shipped` and `before` only where they differ. */
export interface Remembered {
  readonly now: PathReply;
  readonly before?: PathReply;
  /** The first one seen of this attempt. */
  readonly first: PathReply;
}

/** What the page remembers of an attempt's paths, by request; nothing outlives the page. */
export class PathMemory {
  private attempt: string | undefined;
  private readonly seen = new Map<string, Remembered>();

  /** Takes a path in. Of an attempt that is another than before, all that was is forgotten. */
  take(path: PathReply, attempt: string | undefined): Remembered {
    if (attempt !== this.attempt) this.seen.clear();
    this.attempt = attempt;
    const known = this.seen.get(path.shown);
    const remembered = known ? followed(known, path) : { now: path, first: path };
    this.seen.set(path.shown, remembered);
    return remembered;
  }
}

/** A path that became visible is no change of the network: it takes the place of the cut one. */
function followed(known: Remembered, path: PathReply): Remembered {
  const { now, first } = known;
  if (path.revealed !== now.revealed)
    return path.revealed && !differsInEnd(now, path)
      ? { now: path, first: path }
      : { ...known, now: path };
  const changed = differs(pathDifference(now.trace, path.trace));
  return changed ? { now: path, before: now, first } : { ...known, now: path };
}

const differsInEnd = (one: PathReply, other: PathReply): boolean =>
  one.trace.outcome !== other.trace.outcome || one.trace.symptom !== other.trace.symptom;
