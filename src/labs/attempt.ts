import type { Bindings } from '#aws/step.ts';
import type { Words } from '#request/words.ts';
import type { Answer } from './retrieve.ts';

/**
 * One go at a lab: one account of the emulator, gone with the emulator's process. `building` that
 * nobody works on is a start that was cut off: its account holds half a lab.
 */
export interface Attempt {
  readonly id: string;
  readonly lab: string;
  readonly account: string;
  readonly region: string;
  readonly seed?: number;
  /** Of the emulator process that holds it: another run means the attempt is lost. */
  readonly emulatorRun: string;
  readonly state: 'building' | 'running' | 'lost';
  readonly startedAt: string;
  readonly bindings: Bindings;
  /** The failure it was built for, as it was seen on its network before anybody touched it. */
  readonly broken?: Broken;
}

/** A claim that did not hold, as a check told it. */
export interface Broken {
  readonly condition: string;
  /** What the client saw, or the rule that failed. */
  readonly code: string;
  /** Number of the hop at which it ended. */
  readonly hop?: number;
  readonly observed: Words;
  readonly at: string;
}

/** What the learner holds of a possible cause, and the evidence they saw. */
export interface Note {
  readonly state: 'open' | 'out';
  readonly evidence?: string;
  readonly at: string;
}

/** A client of the learner's own was seen to try from inside. */
export interface Observed {
  readonly destination: string;
  readonly fate: string;
  readonly at: string;
}

/** What is kept of a lab across attempts, resets and restarts of the emulator. */
export interface LabProgress {
  readonly attempt?: Attempt;
  readonly prediction?: { readonly choice: string; readonly reason?: string; readonly at: string };
  readonly hypothesis?: { readonly choice: string; readonly at: string };
  readonly revealedAt?: string;
  /** The step last worked at, 1 to 9: pages and reloads open there. */
  readonly place?: { readonly step: number; readonly at: string };
  /** The first attempt from inside since the lab was last built. */
  readonly observed?: Observed;
  /** Diagnose, by hypothesis. */
  readonly worksheet?: Readonly<Record<string, Note>>;
  /** Explain: what was chosen for each gap of the chain. */
  readonly chain?: Readonly<Record<string, { readonly choice: string; readonly at: string }>>;
  /** Retrieve: every answer to each question, oldest first. */
  readonly answers?: Readonly<Record<string, readonly Answer[]>>;
  /** Task id to the highest rung shown. */
  readonly hints: Readonly<Record<string, number>>;
  readonly passedAt?: string;
  readonly best?: { readonly score: number; readonly max: number };
}

/** `progress.json`. */
export interface Progress {
  readonly schema: 'closednet.progress/1';
  /** Next account number: 12 digits, never reused. */
  readonly nextAccount: string;
  readonly labs: Readonly<Record<string, LabProgress>>;
}
