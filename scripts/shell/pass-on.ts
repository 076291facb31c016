import { setTimeout as wait } from 'node:timers/promises';
import type { Attempt } from '#dataplane/attempts.ts';
import { askSite } from '#server/ask-site.ts';
import type { Home } from '#state/home.ts';

const atOnce = 200;
const most = 1000;
const gatherMilliseconds = 60;
const lastWordMilliseconds = 1000;

/** Tells the running site what clients attempt, for the pages that look on. */
export interface PassingOn {
  note(attempt: Attempt): void;
  /** Once the last was told, or a site that does not listen was waited for long enough. */
  end(): Promise<void>;
}

/** A shell never waits for it, and where no site runs nobody is told: it is counted all the same. */
export function passOn(home: Home, lab: string, place: string): PassingOn {
  const waiting: Attempt[] = [];
  const ending = new AbortController();
  let telling: Promise<void> | undefined;
  const tell = async () => {
    const { signal } = ending;
    await wait(gatherMilliseconds, undefined, { signal }).catch(() => undefined);
    while (waiting.length > 0) {
      const attempts = waiting.splice(0, atOnce);
      await askSite(home, 'attempts', { lab, place, attempts }).catch(() => undefined);
    }
    telling = undefined;
  };
  return {
    note(attempt) {
      if (waiting.length >= most) return;
      waiting.push(attempt);
      telling ??= tell();
    },
    async end() {
      ending.abort();
      await Promise.race([telling, wait(lastWordMilliseconds, undefined, { ref: false })]);
    },
  };
}
