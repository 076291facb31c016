import type { Condition } from './lab.ts';
import type { ConditionResult, Status } from './result.ts';

const credit: Readonly<Record<Status, number>> = {
  pass: 1,
  warning: 0.5,
  fail: 0,
  error: 0,
  skipped: 0,
};

/**
 * Points of one task: what must work, and rules that say so, earn them in equal shares; guards (what must still work or
 * fail, rejected fixes) only keep them, so an untouched lab has none. A warning keeps half of its
 * guard's share. Rounded down: only a task without failure and warning is full.
 */
export function scoreTask(
  max: number,
  conditions: readonly Condition[],
  results: readonly ConditionResult[],
): number {
  const statusOf = new Map(results.map(({ id, status }) => [id, status]));
  const earned = (earns: boolean) =>
    conditions
      .filter((condition) => isEarning(condition) === earns)
      .map(({ id }) => credit[statusOf.get(id) ?? 'skipped']);
  const share = mean(earned(true)) * mean(earned(false));
  return Math.floor(max * share + 1e-9);
}

/** Whether a condition earns points; every other only keeps them. */
export function isEarning(condition: Condition): boolean {
  return condition.kind === 'rule' ? condition.earns === true : condition.kind === 'must-work';
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 1 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
