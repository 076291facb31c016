import type { TraceDocument } from '#request/document.ts';
import { marksOf } from '../plan/mark.ts';
import type { Mark } from '../plan/mark.ts';

/** How one hop differs between two traces. A hop that looks the same and reads the same is left out. */
export type HopChange =
  | { readonly kind: 'moved'; readonly before: Mark; readonly after: Mark }
  /** The verdict stands, and another rule or object gives it. */
  | { readonly kind: 'other-rule'; readonly before: Mark; readonly after: Mark }
  | { readonly kind: 'added'; readonly after: Mark }
  | { readonly kind: 'gone'; readonly before: Mark };

/** Where a trace ended. */
export interface PathEnd {
  readonly outcome: TraceDocument['outcome'];
  readonly symptom: TraceDocument['symptom'];
  /** What stopped it, or from where on nothing is known. */
  readonly stop?: Mark;
}

export interface PathDifference {
  readonly before: PathEnd;
  readonly after: PathEnd;
  /** In the order of the path as it is after. */
  readonly hops: readonly HopChange[];
}

/**
 * What became different on the path of one request: its end, and its hops. Hops are the same when
 * they judge the same thing at the same place in the same order, whichever object judges there: an
 * ACL that takes another's place moves its hop, and does not add one.
 */
export function pathDifference(before: TraceDocument, after: TraceDocument): PathDifference {
  const [were, are] = [marksOf(before), marksOf(after)];
  return {
    before: endOf(before, were),
    after: endOf(after, are),
    hops: align(were, are).flatMap(changeOf),
  };
}

export const differs = ({ before, after, hops }: PathDifference): boolean =>
  hops.length > 0 || before.outcome !== after.outcome || before.symptom !== after.symptom;

function endOf({ outcome, symptom }: TraceDocument, marks: readonly Mark[]): PathEnd {
  const stop = marks.find(
    ({ verdict }) => verdict === 'deny' || verdict === 'sealed' || verdict === 'unknown',
  );
  return { outcome, symptom, ...(stop && outcome !== 'delivered' && { stop }) };
}

interface Pair {
  readonly before?: Mark;
  readonly after?: Mark;
}

function changeOf({ before, after }: Pair): readonly HopChange[] {
  if (before === undefined) return after ? [{ kind: 'added', after }] : [];
  if (after === undefined) return [{ kind: 'gone', before }];
  if (before.verdict !== after.verdict) return [{ kind: 'moved', before, after }];
  const same = before.step.id === after.step.id && before.step.rule === after.step.rule;
  return same ? [] : [{ kind: 'other-rule', before, after }];
}

/** What is judged where: the key under which hops of two traces are the same. */
const keyOf = ({ direction, step, hop }: Mark) =>
  [direction, step.kind, step.component, hop?.kind, hop?.subnetId].join(' ');

/** Pairs the hops along the longest common sequence of keys; what has no partner stands alone. */
function align(were: readonly Mark[], are: readonly Mark[]): readonly Pair[] {
  const [a, b] = [were.map(keyOf), are.map(keyOf)];
  const longest = commonLengths(a, b);
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < were.length || j < are.length) {
    const [before, after] = [were[i], are[j]];
    if (before && after && a[i] === b[j]) {
      pairs.push({ before, after });
      [i, j] = [i + 1, j + 1];
    } else if (after && (!before || (longest[i]?.[j + 1] ?? 0) >= (longest[i + 1]?.[j] ?? 0))) {
      pairs.push({ after });
      j += 1;
    } else if (before) {
      pairs.push({ before });
      i += 1;
    }
  }
  return pairs;
}

/** The longest common sequence of the ends from each pair of places on. */
function commonLengths(a: readonly string[], b: readonly string[]): readonly (readonly number[])[] {
  const table = Array.from({ length: a.length + 1 }, () =>
    Array.from({ length: b.length + 1 }, () => 0),
  );
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = table[i];
      if (row === undefined) continue;
      const [down, right] = [table[i + 1]?.[j] ?? 0, row[j + 1] ?? 0];
      row[j] = a[i] === b[j] ? 1 + (table[i + 1]?.[j + 1] ?? 0) : Math.max(down, right);
    }
  return table;
}
