import type { ConditionResult, Status } from './result.ts';

/** A task is as good as its worst condition; skipped ones count only when all are. */
export function statusOfTask(conditions: readonly ConditionResult[]): Status {
  const found = new Set(conditions.map(({ status }) => status));
  const order: readonly Status[] = ['fail', 'error', 'warning', 'pass'];
  return order.find((status) => found.has(status)) ?? 'skipped';
}

/** Whether what comes after may be judged: a warning does not hold anybody up. */
export function opensNext(status: Status | undefined): boolean {
  return status === 'pass' || status === 'warning';
}
