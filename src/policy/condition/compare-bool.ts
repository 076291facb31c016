import type { Comparison } from './comparison.ts';
import { textOf } from '../match/pattern.ts';

/**
 * `true` or `false`, in any case; other text matches nothing.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Boolean
 */
export const boolComparisons = {
  Bool: {
    negated: false,
    variables: true,
    matches: (expected, actual) =>
      /^(true|false)$/i.test(actual) && textOf(expected).toLowerCase() === actual.toLowerCase(),
  },
} satisfies Record<string, Comparison>;
