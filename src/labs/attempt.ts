import type { Bindings } from '#aws/step.ts';

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
}

/** What is kept of a lab across attempts, resets and restarts of the emulator. */
export interface LabProgress {
  readonly attempt?: Attempt;
  readonly prediction?: { readonly choice: string; readonly reason?: string; readonly at: string };
  readonly hypothesis?: { readonly choice: string; readonly at: string };
  readonly revealedAt?: string;
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
