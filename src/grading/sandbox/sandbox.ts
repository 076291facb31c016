import type { Standpoint } from '#labs/session-stand.ts';
import type { MadeCall } from '../made-call.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';

/** How a submission's program was kept apart; `nothing-ran` where saved answers were judged. */
export type Isolation = 'namespaces' | 'none' | 'nothing-ran';

export interface Limits {
  readonly seconds: number;
  readonly memoryBytes: number;
  readonly processes: number;
  /** Of what it prints, both streams together. */
  readonly outputBytes: number;
  /** Of any one file that it writes. */
  readonly fileBytes: number;
  /** Of its work folder. */
  readonly folderBytes: number;
}

/** How a program ended: by itself, or by the limit that it met first. */
export type Ending = 'exited' | 'time' | 'memory' | 'output' | 'processes' | 'files';

export interface Ran {
  readonly ended: Ending;
  /** Absent where a limit ended it. */
  readonly code?: number;
  /** What it printed last, control characters made visible, at most some kilobytes. */
  readonly output: string;
}

/** A submission's program: a file of the submission, and the tool that runs it. */
export interface Program {
  readonly kind: 'shell' | 'python' | 'typescript';
  /** Folder with the submission, which is copied; and the program's file in it. */
  readonly folder: string;
  readonly file: string;
  /** The account that it may speak to, and the region that its tools take. */
  readonly account: string;
  readonly region: string;
  /** Hears of each call that succeeded. */
  readonly heard?: (call: MadeCall) => void;
}

/** Where programs of submissions run: nothing of them outlives `run`. */
export interface Sandbox {
  readonly isolation: Exclude<Isolation, 'nothing-ran'>;
  run(program: Program, limits: Limits, signal?: AbortSignal): Promise<Ran>;
  /**
   * Runs a lab's job, whose objects a submission may have changed, and keeps its record; absent
   * where nothing is kept apart.
   */
  runJob?(
    standpoint: Standpoint,
    snapshot: Snapshot,
    limits: Limits,
    signal?: AbortSignal,
  ): Promise<void>;
  close(): Promise<void>;
}
