import { setTimeout as wait } from 'node:timers/promises';
import type { Session } from '#labs/session.ts';
import { Problem } from '#problem/problem.ts';

const retryMilliseconds = 500;

/** A question that reaches the account as it is retired is answered by nobody: it is asked again. */
const pollSeconds = 5;

/**
 * Comes true when this attempt at the lab is over: another runs, or none. An emulator that is down
 * is waited for; what comes back is another run of it, and the attempt is lost.
 */
export async function attemptOver(
  session: Pick<Session, 'changes'>,
  lab: string,
  attempt: string,
  signal: AbortSignal,
): Promise<void> {
  let after: string | undefined;
  while (!signal.aborted) {
    try {
      const known = after === undefined ? {} : { after, timeoutSeconds: pollSeconds };
      after = await session.changes(lab, { ...known, signal });
      if (!after.startsWith(`${attempt}.`)) return;
    } catch (error) {
      const isDown = error instanceof Problem && error.exitCode === 3;
      if (error instanceof Problem && (error.code === 'attempt-lost' || !isDown)) return;
      await wait(retryMilliseconds, undefined, { signal }).catch(() => undefined);
    }
  }
}
