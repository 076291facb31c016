import { expect } from 'vitest';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { Request, TraceDocument } from '#request/document.ts';
import { traceRequest } from '#request/trace-request.ts';
import { traceInWords } from './in-words.ts';

/**
 * Takes away the answers of one call after the other. The outcome stays, or becomes unknown with the call
 * that would settle it, or rests on an assumption that is said: nothing is guessed. What changes is kept
 * in `__snapshots__`.
 */
export function expectUnread(snapshot: Snapshot, request: Request): void {
  const whole = traceRequest(snapshot, request);
  const told = tracesWithout(snapshot, request).map(({ collection, trace }) => {
    const assumed = trace.assumptions.filter((one) => !whole.assumptions.includes(one));
    if (assumed.length === 0)
      expect([whole.outcome, 'unknown'], `without ${collection}`).toContain(trace.outcome);
    if (trace.outcome === 'unknown') expect(trace.unknowns, collection).not.toHaveLength(0);
    return [collection, [traceInWords(trace), ...assumed].join('; assumed: ')] as const;
  });
  const changed = told.filter(([, story]) => story !== traceInWords(whole));
  expect(changed.length, 'something is read that matters').toBeGreaterThan(0);
  const lines = changed.map(([collection, story]) => `without ${collection}: ${story}`);
  expect(`\n${lines.join('\n')}\n`).toMatchSnapshot();
}

/** The trace without the answers of each call. */
export function tracesWithout(
  snapshot: Snapshot,
  request: Request,
): readonly { readonly collection: keyof Snapshot; readonly trace: TraceDocument }[] {
  return collectionsOf(snapshot).map((collection) => ({
    collection,
    trace: traceRequest({ ...snapshot, [collection]: undefined }, request),
  }));
}

function collectionsOf(snapshot: Snapshot): readonly (keyof Snapshot)[] {
  return Object.keys(snapshot)
    .filter((key): key is keyof Snapshot => key in snapshot)
    .filter((key) => Array.isArray(snapshot[key]));
}
