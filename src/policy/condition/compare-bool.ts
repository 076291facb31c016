import { textOf } from '../match/pattern.ts';
import { reachIf, type Comparison } from './comparison.ts';

const bool = /^(true|false)$/i;

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
      bool.test(actual) && textOf(expected).toLowerCase() === actual.toLowerCase(),
    reach: reachIf((text) => bool.test(text)),
  },
} satisfies Record<string, Comparison>;
