import { setTimeout as wait } from 'node:timers/promises';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { Session } from '#labs/session.ts';
import type { Standpoint } from '#labs/session-stand.ts';
import { Problem } from '#problem/problem.ts';

/** What may happen to a network while somebody stands in it. */
export interface Events {
  changed(snapshot: Snapshot): void;
  /** Another attempt runs, or none: this one's network is gone. */
  ended(): void;
  emulatorDown(): void;
  emulatorBack(): void;
}

const retryMilliseconds = 500;

/** Follows the attempt's change counter until the signal: no change is asked for, all are told. */
export async function follow(
  session: Session,
  lab: string,
  standpoint: Standpoint,
  events: Events,
  signal: AbortSignal,
): Promise<void> {
  const { attempt } = standpoint;
  let after: string | undefined;
  let isDown = false;
  while (!signal.aborted) {
    try {
      const mark = await session.changes(lab, {
        signal,
        timeoutSeconds: 25,
        ...(after === undefined ? {} : { after }),
      });
      if (isDown) events.emulatorBack();
      isDown = false;
      if (!mark.startsWith(`${attempt.id}.`)) return events.ended();
      if (mark === after) continue;
      const { attempt: found, snapshot } = await standpoint.read();
      if (found !== attempt.id) return events.ended();
      // Changes made while it was read move the mark again.
      after = mark;
      events.changed(snapshot);
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof Problem && error.exitCode === 2) return events.ended();
      if (error instanceof Problem && error.code === 'attempt-lost') return events.ended();
      if (!isDown) events.emulatorDown();
      isDown = true;
      await wait(retryMilliseconds, undefined, { signal }).catch(() => undefined);
    }
  }
}
