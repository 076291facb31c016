import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { Request } from '#request/document.ts';
import { applyEdit } from './apply-edit.ts';
import type { Edit } from './edit.ts';

/** Where a play began: one of the networks that come with the page, or one that was brought along. */
export type Start =
  | { readonly kind: 'preset'; readonly preset: string; readonly snapshot: Snapshot }
  | { readonly kind: 'own'; readonly snapshot: Snapshot };

/** A network under change: where it began, what was done to it, and what was taken back. */
export interface Play {
  readonly start: Start;
  readonly request: Request;
  readonly edits: readonly Edit[];
  /** The last taken back is the first. */
  readonly undone: readonly Edit[];
}

export function beginPlay(start: Start, request: Request, edits: readonly Edit[] = []): Play {
  return { start, request, edits, undone: [] };
}

/** The network as it stands. */
export function networkOf({ start, edits }: Play): Snapshot {
  return edits.reduce(applyEdit, start.snapshot);
}

export function editPlay(play: Play, edit: Edit): Play {
  return { ...play, edits: [...play.edits, edit], undone: [] };
}

export function undo(play: Play): Play {
  const last = play.edits.at(-1);
  if (last === undefined) return play;
  return { ...play, edits: play.edits.slice(0, -1), undone: [last, ...play.undone] };
}

export function redo(play: Play): Play {
  const [next, ...undone] = play.undone;
  if (next === undefined) return play;
  return { ...play, edits: [...play.edits, next], undone };
}

export function askPlay(play: Play, request: Request): Play {
  return { ...play, request };
}

/** Everything that ever stood in the network of a play: what was taken away can be put back. */
export function everIn({ start, edits, undone }: Play): readonly Snapshot[] {
  return [...edits, ...undone].reduce<readonly Snapshot[]>(
    (seen, edit) => [...seen, applyEdit(seen.at(-1) ?? start.snapshot, edit)],
    [start.snapshot],
  );
}
