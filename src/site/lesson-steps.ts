import { stepNames, type StepName } from '#labs/step-names.ts';
import type { LabState } from '#server/api.ts';
import type { Words } from '#request/words.ts';

export const stepTitles: Readonly<Record<StepName, Words>> = {
  orient: { en: 'Orient', ja: '全体をつかむ' },
  predict: { en: 'Predict', ja: '予想する' },
  break: { en: 'Break', ja: '壊す' },
  observe: { en: 'Observe', ja: '観察する' },
  diagnose: { en: 'Diagnose', ja: '診断する' },
  fix: { en: 'Fix', ja: '直す' },
  verify: { en: 'Verify both ways', ja: '両方を確かめる' },
  explain: { en: 'Explain', ja: '説明する' },
  retrieve: { en: 'Retrieve', ja: '思い出す' },
};

export function stepNumber(name: StepName): number {
  return stepNames.indexOf(name) + 1;
}

/** How much there is to do in the last two steps of a lesson. */
export interface Whole {
  readonly gaps: number;
  readonly questions: number;
}

/**
 * The steps that are behind the learner: each by what was done in it. Reading alone leaves no trace
 * but the step last worked at, which tells that *orient* is behind, and nothing of the others.
 */
export function doneSteps(
  state: LabState | undefined,
  furthest = state?.place ?? 1,
  { gaps, questions }: Whole = { gaps: 1, questions: 1 },
): ReadonlySet<StepName> {
  const { prediction, attempt, observed, hypothesis, passedAt, chain, answers } = state ?? {};
  const filled = Object.keys(chain ?? {}).length;
  const answered = Object.keys(answers ?? {}).length;
  const is: Readonly<Record<StepName, boolean>> = {
    orient: prediction !== undefined || attempt !== undefined || furthest > 1,
    predict: prediction !== undefined,
    break: attempt !== undefined && attempt.state !== 'building',
    observe: observed !== undefined || hypothesis !== undefined,
    diagnose: hypothesis !== undefined,
    fix: passedAt !== undefined,
    verify: passedAt !== undefined,
    explain: filled >= gaps,
    retrieve: answered >= questions,
  };
  return new Set(stepNames.filter((name) => is[name]));
}
