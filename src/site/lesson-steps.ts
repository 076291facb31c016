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

/**
 * The steps that are behind the learner. What the server knows comes first; of reading alone only
 * this browser knows, by the furthest step it has shown.
 */
export function doneSteps(state: LabState | undefined, furthest: number): ReadonlySet<StepName> {
  const done = new Set<StepName>();
  const when = (known: unknown, ...names: readonly StepName[]) => {
    if (known !== undefined) for (const name of names) done.add(name);
  };
  when(state?.prediction, 'orient', 'predict');
  when(state?.attempt, 'orient', 'break');
  when(state?.hypothesis, 'observe', 'diagnose');
  when(state?.passedAt, 'fix', 'verify');
  for (const name of ['orient', 'observe', 'explain'] as const)
    if (furthest > stepNumber(name)) done.add(name);
  if (done.has('verify') && furthest >= stepNames.length) done.add('retrieve');
  return done;
}
