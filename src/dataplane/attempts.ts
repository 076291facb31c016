import { z } from 'zod';
import { fateWords } from '#request/words/fate-words.ts';
import type { TraceDocument } from '#request/document.ts';

const text = z.string().max(2000);

export type Fate = keyof typeof fateWords;

const isFate = (value: unknown): value is Fate =>
  typeof value === 'string' && Object.hasOwn(fateWords, value);

export const fates: readonly Fate[] = Object.keys(fateWords).filter(isFate);

/** What became of one attempt of a client, and the hop that decided. */
export const attemptSchema = z.object({
  what: z.enum(['name', 'connection', 'datagram', 'echo', 'call']),
  /** `logs.ap-northeast-1.amazonaws.com:443`, or the address where no name led there. */
  destination: text,
  fate: z.custom<Fate>(isFate),
  /** The AWS action of a call. */
  action: text.exactOptional(),
  code: text.exactOptional(),
  /** Id of the resource that decided. */
  where: text.exactOptional(),
  /** The rule that decided, in words. */
  because: z.object({ en: text, ja: text }).exactOptional(),
  /** What would have to be read, where the fate is `unknown`. */
  call: text.exactOptional(),
});

export type Attempt = Readonly<z.infer<typeof attemptSchema>>;

/** What of a trace decided an attempt. */
export type Decider = Pick<Attempt, 'code' | 'where' | 'because' | 'call'>;

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
export function decidedBy(trace: TraceDocument): Decider {
  const [blocker] = trace.blockers;
  if (blocker) return { code: blocker.code, where: blocker.id, because: blocker.message };
  const [unknown] = trace.unknowns;
  return trace.outcome === 'unknown' && unknown ? { call: unknown.call } : {};
}
