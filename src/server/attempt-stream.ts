import type { AttemptEvent } from './api.ts';

type Listener = (event: AttemptEvent) => void;

/** Passes on what clients inside attempt, to whoever looks at that moment; nothing is kept. */
export interface AttemptStream {
  publish(lab: string, events: readonly AttemptEvent[]): void;
  /** Answers how to stop. */
  subscribe(lab: string, listener: Listener): () => void;
}

export function openAttemptStream(): AttemptStream {
  const listeners = new Map<string, Set<Listener>>();
  return {
    publish(lab, events) {
      for (const listener of listeners.get(lab) ?? []) for (const event of events) listener(event);
    },
    subscribe(lab, listener) {
      const own = listeners.get(lab) ?? new Set();
      listeners.set(lab, own.add(listener));
      return () => {
        own.delete(listener);
        if (own.size === 0) listeners.delete(lab);
      };
    },
  };
}
