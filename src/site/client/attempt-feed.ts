import type { AttemptEvent } from '#server/api.ts';
import { labStore } from './lab-store.ts';

const most = 40;

/**
 * What clients inside attempt, for all parts of the page that show it: one connection, since a
 * browser has few of them for one server, and none while the page is hidden. Says `change`.
 */
class AttemptFeed extends EventTarget {
  attempts: readonly AttemptEvent[] = [];
  private readonly store = labStore();
  private events: EventSource | undefined;
  private attempt = '';

  constructor() {
    super();
    this.store.addEventListener('change', () => this.follow());
    document.addEventListener('visibilitychange', () => this.follow());
    this.follow();
  }

  private follow(): void {
    const { connection, lab } = this.store.view;
    const { attempt } = lab?.state ?? {};
    if (attempt !== undefined && attempt.id !== this.attempt) {
      this.attempt = attempt.id;
      this.take([]);
    }
    const isThere = connection === 'online' && attempt?.state === 'running';
    if (!isThere || document.visibilityState !== 'visible') return this.rest();
    if (this.events) return;
    this.events = new EventSource(`/api/labs/${this.store.id}/attempts`);
    this.events.addEventListener('message', ({ data }: MessageEvent<string>) =>
      this.add(JSON.parse(data)),
    );
    // The store notices too when a server is gone, and says when it is back.
    this.events.addEventListener('error', () => this.rest());
  }

  private rest(): void {
    this.events?.close();
    this.events = undefined;
  }

  /** A name that resolves is no destination yet: the connection to it is shown. */
  private add(event: AttemptEvent): void {
    if (event.what === 'name' && event.fate === 'reached') return;
    this.take([...this.attempts, event].slice(-most));
    document.dispatchEvent(new CustomEvent('closednet:attempt'));
  }

  private take(attempts: readonly AttemptEvent[]): void {
    this.attempts = attempts;
    this.dispatchEvent(new Event('change'));
  }
}

let feed: AttemptFeed | undefined;

export function attemptFeed(): AttemptFeed {
  feed ??= new AttemptFeed();
  return feed;
}
