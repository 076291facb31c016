import { textOf } from '../match/pattern.ts';
import { reachIf, type Comparison } from './comparison.ts';

const number = /^[+-]?\d+(\.\d+)?$/;

/**
 * Integers and decimals; what is not a number matches nothing.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Numeric
 */
export const numericComparisons = {
  NumericEquals: numeric((actual, expected) => actual === expected),
  NumericNotEquals: numeric((actual, expected) => actual === expected, true),
  NumericLessThan: numeric((actual, expected) => actual < expected),
  NumericLessThanEquals: numeric((actual, expected) => actual <= expected),
  NumericGreaterThan: numeric((actual, expected) => actual > expected),
  NumericGreaterThanEquals: numeric((actual, expected) => actual >= expected),
} satisfies Record<string, Comparison>;

function numeric(
  holds: (actual: number, expected: number) => boolean,
  negated = false,
): Comparison {
  return {
    negated,
    variables: false,
    matches: (expected, actual) =>
      [textOf(expected), actual].every((text) => number.test(text)) &&
      holds(Number(actual), Number(textOf(expected))),
    reach: reachIf((text) => number.test(text)),
  };
}
