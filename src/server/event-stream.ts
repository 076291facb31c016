import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';

/** Passes on what happens in a lab, to whoever looks at that moment; nothing is kept. */
export interface EventStream<E> {
  publish(lab: string, events: readonly E[]): void;
  /** Answers how to stop. */
  subscribe(lab: string, listener: (event: E) => void): () => void;
}

export function openEventStream<E>(): EventStream<E> {
  const listeners = new Map<string, Set<(event: E) => void>>();
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

const aliveMilliseconds = 15_000;

/** Server-sent events of the lab in the address, as JSON, until the page goes away. */
export function followEvents<E>(stream: EventStream<E>) {
  return (context: Context) =>
    streamSSE(context, async (sent) => {
      const { promise: gone, resolve } = Promise.withResolvers<void>();
      const tell = (event: E) => void sent.writeSSE({ data: JSON.stringify(event) });
      const stop = stream.subscribe(context.req.param('id') ?? '', tell);
      // A page that went away silently is noticed by what it is sent.
      const alive = setInterval(() => void sent.write(': still here\n\n'), aliveMilliseconds);
      sent.onAbort(resolve);
      await sent.write(': listening\n\n');
      await gone;
      clearInterval(alive);
      stop();
    });
}
