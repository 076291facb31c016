import { stepNames, type StepName } from '#labs/step-names.ts';

/** Milliseconds as `17:12`, as long as a talk may take. */
export function clockText(milliseconds: number): string {
  const seconds = Math.floor(Math.max(milliseconds, 0) / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** How long a talk has run by a moment. */
export function spentBy(
  now: number,
  { spent, since }: { readonly spent: number; readonly since?: number },
): number {
  return spent + (since === undefined ? 0 : now - since);
}

/** When the plan wants a step to be over, in milliseconds from the start. */
export function planned(
  minutes: Readonly<Record<StepName, number>>,
  step: StepName | undefined,
): number {
  const upTo = step === undefined ? 0 : stepNames.indexOf(step) + 1;
  return stepNames.slice(0, upTo).reduce((sum, name) => sum + minutes[name] * 60_000, 0);
}
