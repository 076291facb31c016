import { textOf } from '../match/pattern.ts';
import { reachIf, type Comparison } from './comparison.ts';

const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/**
 * Bytes, in base64 on both sides; what is not base64 matches nothing.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_BinaryEquals
 */
export const binaryComparisons = {
  BinaryEquals: {
    negated: false,
    variables: false,
    matches: (expected, actual) =>
      [textOf(expected), actual].every((text) => base64.test(text)) &&
      atob(textOf(expected)) === atob(actual),
    reach: reachIf((text) => base64.test(text)),
  },
} satisfies Record<string, Comparison>;
