import type { Comparison } from './comparison.ts';
import { fits, textOf, type Pattern } from '../match/pattern.ts';

const equals = (expected: Pattern, actual: string) => textOf(expected) === actual;
const equalsIgnoringCase = (expected: Pattern, actual: string) =>
  textOf(expected).toLowerCase() === actual.toLowerCase();

/**
 * `StringEquals` compares exactly and knows no wildcard; `StringLike` takes `*` and `?` anywhere,
 * across `:` and `/`.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_String
 */
export const stringComparisons = {
  StringEquals: { negated: false, variables: true, matches: equals },
  StringNotEquals: { negated: true, variables: true, matches: equals },
  StringEqualsIgnoreCase: { negated: false, variables: true, matches: equalsIgnoringCase },
  StringNotEqualsIgnoreCase: { negated: true, variables: true, matches: equalsIgnoringCase },
  StringLike: { negated: false, variables: true, matches: fits },
  StringNotLike: { negated: true, variables: true, matches: fits },
} satisfies Record<string, Comparison>;
