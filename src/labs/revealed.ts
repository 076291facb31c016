import type { LabProgress } from './attempt.ts';

/** Reasons are shown once prediction and hypothesis stand, or the learner asked for them. */
export function isRevealed({ prediction, hypothesis, revealedAt }: LabProgress): boolean {
  return revealedAt !== undefined || (prediction !== undefined && hypothesis !== undefined);
}
