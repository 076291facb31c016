import { setTimeout as wait } from 'node:timers/promises';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { Session } from '#labs/session.ts';
import type { Network } from '#labs/session-network.ts';
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

export interface Followed {
  readonly session: Session;
  readonly lab: string;
  /** As it was read last. */
  readonly network: Network;
  readonly read: () => Promise<Network>;
}

/** Follows the attempt's change counter until the signal: no change is asked for, all are told. */
export async function follow(
  { session, lab, network, read }: Followed,
  events: Events,
  signal: AbortSignal,
): Promise<void> {
  const { attempt } = network;
  let after = network.mark;
  let isDown = false;
  while (!signal.aborted) {
    try {
      const mark = await session.changes(lab, {
        signal,
        timeoutSeconds: 25,
        after,
      });
      if (isDown) events.emulatorBack();
      isDown = false;
      if (!mark.startsWith(`${attempt}.`)) return events.ended();
      if (mark === after) continue;
      const now = await read();
      if (now.attempt !== attempt) return events.ended();
      after = now.mark;
      events.changed(now.snapshot);
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
