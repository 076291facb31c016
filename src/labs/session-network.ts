import { changes } from '#emulator/plugin.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { Lab } from './lab.ts';
import { withEvidence } from './session-check.ts';
import { withLabLock, type Desk } from './session-deps.ts';
import { findRunning } from './session-running.ts';

/** A lab's network as it is now, and whose. */
export interface Network {
  readonly attempt: string;
  /** How it stood before it was read: changes made meanwhile move the mark again. */
  readonly mark: string;
  readonly snapshot: Snapshot;
}

export interface Wait {
  readonly after?: string;
  readonly timeoutSeconds?: number;
  readonly signal?: AbortSignal;
}

export async function readNetwork(desk: Desk, lab: Lab): Promise<Network> {
  const mark = await markOf(desk, lab);
  return withEvidence(desk, lab, (evidence, { attempt }) =>
    Promise.resolve({ attempt: attempt.id, mark, snapshot: evidence.snapshot }),
  );
}

/** The attempt and its account's change counter; with `after`, waits until the mark is another. */
export async function markOf(desk: Desk, lab: Lab, { after, ...wait }: Wait = {}): Promise<string> {
  // A start or a reset underway is waited for: half a lab is not yet a change.
  const { emulator, attempt } = await withLabLock(desk, lab, () => findRunning(desk, lab));
  const prefix = `${attempt.id}.`;
  const known = after?.startsWith(prefix)
    ? { ...wait, after: Number(after.slice(prefix.length)) }
    : {};
  return `${prefix}${await changes(emulator, attempt.account, known)}`;
}
