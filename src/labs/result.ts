import type { TraceDocument } from '#request/document.ts';
import type { Words } from '#request/words.ts';

export type Status = 'pass' | 'fail' | 'error' | 'skipped' | 'warning';

export interface ConditionResult {
  readonly id: string;
  readonly status: Status;
  readonly expected: Words;
  readonly observed: Words;
  /** How far the request got, or the resource looked at; never the deciding rule. */
  readonly where: Words;
  readonly code: string;
  /** Number of the hop that it ended at, on the path that is shown for this condition. */
  readonly hop?: number;
  readonly message: Words;
  /** Present only when revealed. */
  readonly trace?: TraceDocument;
}

export interface TaskResult {
  readonly id: string;
  readonly title: Words;
  readonly status: Status;
  readonly points: number;
  readonly max: number;
  readonly conditions: readonly ConditionResult[];
}

/** `closednet.result/1` (interface.md): every grading format is a pure function of it. */
export interface Result {
  readonly schema: 'closednet.result/1';
  readonly lab: string;
  readonly attempt: string;
  readonly seed?: number;
  readonly account: string;
  readonly backend: { readonly kind: string; readonly version: string };
  readonly startedAt: string;
  readonly durationMs: number;
  readonly score: number;
  readonly max: number;
  readonly tasks: readonly TaskResult[];
}
