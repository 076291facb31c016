import type { Emulator } from '#emulator/emulator.ts';
import type { TrialBench } from '#labs/trial.ts';
import type { Limits, Sandbox } from './sandbox/sandbox.ts';

/** Where labs are built, and where programs of submissions run beside them. */
export interface GradingPlace {
  readonly emulator: Emulator;
  readonly bench: TrialBench;
  /** Absent where nothing that was handed in is a program. */
  readonly sandbox?: Sandbox;
}

/** What grading works with: given, never made inside. */
export interface GradingDesk {
  /** The place that is open; opened anew once the emulator was lost. */
  place(): Promise<GradingPlace>;
  /** Notes that the emulator does not answer any more. */
  lost(): void;
  readonly limits: Limits;
  readonly seed?: number;
  /** What answers.json is worth, the same for everybody. */
  readonly answerPoints: number;
  readonly clock: () => Date;
  /** Ends what is under way. */
  readonly signal?: AbortSignal;
}

/** What a program that mends a network needs, with much to spare. */
export const usualLimits: Limits = {
  seconds: 120,
  memoryBytes: 2 ** 30,
  processes: 128,
  outputBytes: 2 ** 20,
  fileBytes: 32 * 2 ** 20,
  folderBytes: 64 * 2 ** 20,
};
