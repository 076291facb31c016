import type { Bindings } from '#aws/step.ts';
import { drawFrom } from './draw.ts';
import type { Condition, Fault, Lab, Prediction } from './lab.ts';

/** A lab as one seed makes it: which of its faults are there, and what its values are. */
export interface Variant {
  readonly lab: Lab;
  readonly values: Bindings;
  /** Ids of the faults that are there. */
  readonly faults: readonly string[];
}

/**
 * The lab of a seed. Without one: every fault, and the first of all values. Seeds in a row take one
 * set of faults after the other, so that as many seeds as there are sets meet each of them.
 */
export function variantOf(lab: Lab, seed?: number): Variant {
  const values = lab.values?.(drawFrom(seed)) ?? {};
  const sets = 2 ** lab.faults.length - 1;
  const set = seed === undefined ? sets : (seed % sets) + 1;
  const isThere = (_: Fault, at: number) => (set & (1 << at)) !== 0;
  const faults = lab.faults.filter(isThere);
  const absent = lab.faults.filter((fault, at) => !isThere(fault, at));
  const unneeded = new Set(absent.flatMap(({ mend }) => mend));
  const { scenario, solution, prediction } = lab;
  return {
    values,
    faults: faults.map(({ id }) => id),
    lab: {
      ...lab,
      faults,
      scenario: {
        ...scenario,
        steps: [...scenario.steps, ...absent.flatMap(({ otherwise }) => otherwise)],
      },
      solution: { ...solution, steps: solution.steps.filter((step) => !unneeded.has(step)) },
      prediction: { ...prediction, happened: whatHappens(prediction, faults) },
    },
  };
}

/** The first fault that has a say decides what is seen first. */
function whatHappens({ happened, otherwise = happened }: Prediction, faults: readonly Fault[]) {
  return faults.find(({ happens }) => happens !== undefined)?.happens ?? otherwise;
}

/**
 * Conditions that fail before anybody has mended anything; later stages are not judged then. Until
 * its job has run, all that judges the run fails.
 */
export function failsAsShipped(
  { faults, tasks, job }: Lab,
  { jobHasRun = job !== undefined } = {},
): readonly string[] {
  const unrun = tasks
    .flatMap(({ conditions }) => conditions)
    .filter(
      (condition) => job && !jobHasRun && condition.kind === 'rule' && condition.rule === 'job',
    );
  const broken = new Set([...faults.flatMap(({ fails }) => fails), ...unrun.map(({ id }) => id)]);
  const shut = new Set<string>();
  const failing: string[] = [];
  for (const { id, needs, conditions } of tasks) {
    if (needs.some((need) => shut.has(need))) {
      shut.add(id);
      continue;
    }
    const found = judgedAsBroken(conditions, broken);
    if (found.length > 0) shut.add(id);
    failing.push(...found);
  }
  return failing.toSorted();
}

/** Those that fail; what comes after one that fails, or was not judged itself, is not judged. */
function judgedAsBroken(
  conditions: readonly Condition[],
  broken: ReadonlySet<string>,
): readonly string[] {
  const closed = new Set<string>();
  const found: string[] = [];
  for (const { id, after } of conditions) {
    const isSkipped = after !== undefined && closed.has(after);
    if (isSkipped || broken.has(id)) closed.add(id);
    if (!isSkipped && broken.has(id)) found.push(id);
  }
  return found;
}
