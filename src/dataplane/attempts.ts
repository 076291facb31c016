import type { TraceDocument } from '#request/document.ts';

/** What became of one attempt of a client, and the hop that decided. */
export interface Attempt {
  readonly what: 'name' | 'connection' | 'datagram' | 'echo' | 'call';
  /** `logs.ap-northeast-1.amazonaws.com:443`, or the address where no name led there. */
  readonly destination: string;
  readonly fate: Fate;
  /** The AWS action of a call. */
  readonly action?: string;
  readonly code?: string;
  /** Id of the resource that decided. */
  readonly where?: string;
  /** What would have to be read, where the fate is `unknown`. */
  readonly call?: string;
}

export type Fate =
  'reached' | 'dropped' | 'refused' | 'denied' | 'unresolved' | 'unknown' | 'unavailable';

/** Counts of a shell, by destination; traffic is counted, not kept. */
export interface Tally {
  note(attempt: Attempt): void;
  /** In the order of the first attempt. */
  rows(): readonly TallyRow[];
}

export interface TallyRow {
  readonly destination: string;
  readonly counts: Readonly<Partial<Record<Fate, number>>>;
}

const mostDestinations = 1000;

export function openTally(): Tally {
  const rows = new Map<string, Partial<Record<Fate, number>>>();
  return {
    note({ destination, fate, what }) {
      // A name that resolves is no destination yet: the connection to it is counted.
      if (what === 'name' && fate === 'reached') return;
      const key = rows.has(destination) || rows.size < mostDestinations ? destination : '…';
      const counts = rows.get(key) ?? {};
      counts[fate] = (counts[fate] ?? 0) + 1;
      rows.set(key, counts);
    },
    rows: () => [...rows].map(([destination, counts]) => ({ destination, counts })),
  };
}

/** What decided a trace: its first blocker, or the first thing that is not known. */
export function decidedBy(trace: TraceDocument): Pick<Attempt, 'code' | 'where' | 'call'> {
  const [blocker] = trace.blockers;
  if (blocker) return { code: blocker.code, where: blocker.id };
  const [unknown] = trace.unknowns;
  return trace.outcome === 'unknown' && unknown ? { call: unknown.call } : {};
}
