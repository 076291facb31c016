import { fill } from '#aws/fill.ts';
import type { Bindings, Step } from '#aws/step.ts';
import { failing } from '#labs/failing.ts';
import type { Lab, Mutant } from '#labs/lab.ts';
import type { TaskResult } from '#labs/result.ts';
import type { Resembled } from './graded.ts';
import { wordsIn, type MadeCall } from './made-call.ts';

/** What a submission did: its calls, none where saved answers were handed in. */
export interface Done {
  readonly calls: readonly MadeCall[];
  readonly bindings: Bindings;
}

/** Stands for an id that the submission alone knows. */
const anyWord = '?';
const reads = /^(Describe|Get|List|Head|Search|Simulate)/;

/** From here on a wrong fix is in a submission that fails in more than it does. */
const enough = 0.5;
const most = 3;

/**
 * The lab's known wrong fixes that a submission resembles, at most three, the nearest first. It fails in all that
 * the wrong fix fails in; those with no other failing condition come first, then those whose calls are
 * more like its own.
 */
export function resembledBy(
  lab: Pick<Lab, 'mutants'>,
  tasks: readonly TaskResult[],
  done: Done,
): readonly Resembled[] {
  const fails = new Set(failing(tasks));
  return lab.mutants
    .filter((mutant) => mutant.fails.every((id) => fails.has(id)))
    .map((mutant) => ({
      mutant,
      conditions: mutant.fails.length / fails.size,
      ...nearestOf(waysOf(mutant).map((way) => likeness(way, done))),
    }))
    .filter((one) => one.conditions === 1 || one.done >= enough)
    .toSorted((a, b) => b.conditions - a.conditions || b.alike - a.alike)
    .slice(0, most)
    .map(({ mutant: { id, title } }) => ({ id, title }));
}

function waysOf({ steps, again }: Mutant): readonly (readonly Step[])[] {
  return [steps, again.steps];
}

function nearestOf(ways: readonly ReturnType<typeof likeness>[]) {
  return ways.toSorted((a, b) => b.alike - a.alike)[0] ?? { done: 0, alike: 0 };
}

/** How much of the steps was done, and how like all that was done is to them: both from 0 to 1. */
function likeness(steps: readonly Step[], { calls, bindings }: Done) {
  const made = calls.filter(({ operation }) => !reads.test(operation));
  const wanted = steps.map(({ service, operation, input }) => ({
    service,
    operation,
    words: wordsIn(fill(input, (name) => bindings[name] ?? anyWord)),
  }));
  const nearest = (one: MadeCall, others: readonly MadeCall[]) =>
    Math.max(0, ...others.map((other) => similarity(one, other)));
  const found = sum(wanted.map((one) => nearest(one, made)));
  const known = sum(made.map((one) => nearest(one, wanted)));
  return {
    done: found / wanted.length,
    alike: (found + known) / (wanted.length + made.length),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

/** The part of the words of two calls of one operation that is in both. */
function similarity(one: MadeCall, other: MadeCall): number {
  if (one.service !== other.service || one.operation !== other.operation) return 0;
  const left = [...other.words];
  const known = one.words.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
  const any = [...one.words, ...other.words].filter((word) => word === anyWord).length;
  const all = one.words.length + other.words.length;
  return all === 0 ? 1 : (2 * (known + Math.min(left.length, any))) / all;
}
