import type { Result } from '#labs/result.ts';
import type { ProblemText } from '#problem/problem.ts';
import type { Words } from '#request/words.ts';
import type { Isolation, Ran } from './sandbox/sandbox.ts';

/**
 * A result of grading: `closednet.result/1` with what only a grade knows. Where the environment
 * failed, every task is `error`, `score` is null and `trouble` says why: that is never zero points.
 */
export interface GradedLab extends Omit<Result, 'score'> {
  readonly score: number | null;
  readonly isolation: Isolation;
  /** What became of the submission's program; absent where nothing was executed. */
  readonly run?: Ran;
  readonly trouble?: Trouble;
  /** Set where what was handed in for this lab is nothing that can be graded; the score is 0. */
  readonly refused?: Trouble;
  /** Known wrong fixes that the submission resembles, the nearest first. */
  readonly resembles?: readonly Resembled[];
}

export interface Trouble extends ProblemText {
  readonly code: string;
}

/** A known wrong fix of the lab. */
export interface Resembled {
  readonly id: string;
  readonly title: Words;
}

/** One submission: a result for each lab that was asked for, in that order. */
export interface Graded {
  /** Its file's or folder's name as found; anything that a file system allows. */
  readonly submission: string;
  readonly labs: readonly GradedLab[];
  /**
   * Set where it could not be graded at all because of what it is: empty, binary, too large. Its
   * labs then stand with every task skipped and no point.
   */
  readonly refused?: Trouble;
}
