import { judge } from './check.ts';
import { failing, isPassed, withStatus } from './failing.ts';
import type { Evidence, Lab, Mutant } from './lab.ts';
import { isEarning } from './score.ts';

/** How a repair must come out, to hold against `outcome`. */
export function passed(warns: readonly string[] = []): string {
  return warns.length === 0 ? 'passed' : `passed, warned of: ${warns.toSorted().join(', ')}`;
}

/** How a repair came out. */
export function outcome(lab: Lab, evidence: Evidence): string {
  const tasks = judge(lab, evidence);
  if (isPassed(tasks)) return passed(withStatus(tasks, 'warning'));
  return `failing: ${failing(tasks).join(', ')}`;
}

/** How a wrong fix must come out, to hold against `refusal`. */
export function refused({ fails, doesNotFix }: Mutant): string {
  return refusedBy(fails, doesNotFix ?? false);
}

/** How a wrong fix came out: what refused it, and whether everything that must work does. */
export function refusal(lab: Lab, { doesNotFix }: Mutant, evidence: Evidence): string {
  return refusedBy(failing(judge(lab, evidence)), doesNotFix ?? !everythingWorks(lab, evidence));
}

function refusedBy(fails: readonly string[], fixesNothing: boolean): string {
  const works = fixesNothing ? '' : ', while all that must work does';
  return `failing: ${fails.toSorted().join(', ')}${works}`;
}

/** Asked of every stage, also of those that judging would skip. */
function everythingWorks({ tasks }: Lab, evidence: Evidence): boolean {
  return tasks
    .flatMap(({ conditions }) => conditions)
    .filter(isEarning)
    .every((condition) =>
      condition.kind === 'rule'
        ? ['pass', 'warning'].includes(condition.judge(evidence).status)
        : evidence.trace(condition.request).outcome === 'delivered',
    );
}

/** Hints that say nothing in a language, by task and rung. */
export function silentHints({ tasks }: Lab, evidence: Evidence): readonly string[] {
  return tasks.flatMap(({ id, hints }) =>
    hints
      .filter((hint) => Object.values(hint.say(evidence)).some((text) => text.trim() === ''))
      .map(({ rung }) => `${id} ${rung}`),
  );
}
