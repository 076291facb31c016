import { arnComparisons } from './compare-arn.ts';
import { binaryComparisons } from './compare-binary.ts';
import { boolComparisons } from './compare-bool.ts';
import { dateComparisons } from './compare-date.ts';
import { ipComparisons } from './compare-ip.ts';
import { numericComparisons } from './compare-numeric.ts';
import { stringComparisons } from './compare-string.ts';
import type { Comparison } from './comparison.ts';

/** A condition operator with what stands before and behind its name. */
export type Operator =
  | { readonly kind: 'null' }
  | {
      readonly kind: 'comparison';
      readonly comparison: Comparison;
      readonly set?: 'any' | 'all';
      readonly ifExists: boolean;
    };

const comparisons: ReadonlyMap<string, Comparison> = new Map(
  Object.entries({
    ...stringComparisons,
    ...numericComparisons,
    ...dateComparisons,
    ...boolComparisons,
    ...binaryComparisons,
    ...ipComparisons,
    ...arnComparisons,
  }).map(([name, comparison]) => [name.toLowerCase(), comparison]),
);

const shape = /^(?:(?<set>foranyvalue|forallvalues):)?(?<name>[a-z]+?)(?<ifExists>ifexists)?$/;

/**
 * Reads an operator's name: `ForAnyValue:` or `ForAllValues:` in front, `IfExists` behind, in any
 * case. `Null` takes neither. `undefined` for a name that IAM does not know.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
export function parseOperator(text: string): Operator | undefined {
  const lower = text.toLowerCase();
  if (lower === 'null') return { kind: 'null' };
  const { set, name = '', ifExists } = shape.exec(lower)?.groups ?? {};
  const comparison = comparisons.get(name);
  if (!comparison) return undefined;
  const read = { kind: 'comparison', comparison, ifExists: ifExists !== undefined } as const;
  if (set === undefined) return read;
  return { ...read, set: set === 'foranyvalue' ? 'any' : 'all' };
}
