import { fits, isAnything, textOf, type Pattern } from '../match/pattern.ts';
import type { Comparison } from './comparison.ts';

/**
 * `StringEquals` compares exactly and knows no wildcard; `StringLike` takes `*` and `?` anywhere,
 * across `:` and `/`.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_String
 */
export const stringComparisons = {
  StringEquals: exactly(false),
  StringNotEquals: exactly(true),
  StringEqualsIgnoreCase: ignoringCase(false),
  StringNotEqualsIgnoreCase: ignoringCase(true),
  StringLike: like(false),
  StringNotLike: like(true),
} satisfies Record<string, Comparison>;

function exactly(negated: boolean): Comparison {
  const matches = (expected: Pattern, actual: string) => textOf(expected) === actual;
  return { negated, variables: true, matches, reach: () => 'some' };
}

function ignoringCase(negated: boolean): Comparison {
  const matches = (expected: Pattern, actual: string) =>
    textOf(expected).toLowerCase() === actual.toLowerCase();
  return { negated, variables: true, matches, reach: () => 'some' };
}

function like(negated: boolean): Comparison {
  const reach = (expected: Pattern) => (isAnything(expected) ? 'all' : 'some');
  return { negated, variables: true, matches: fits, reach };
}
