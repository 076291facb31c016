import { fitsArn } from '../match/arn.ts';
import { splitAtColons, type Pattern } from '../match/pattern.ts';
import type { Comparison } from './comparison.ts';

/**
 * ARNs part by part, with `*` and `?` inside each; `ArnEquals` is `ArnLike`.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_ARN
 */
export const arnComparisons = {
  ArnEquals: arn(false),
  ArnLike: arn(false),
  ArnNotEquals: arn(true),
  ArnNotLike: arn(true),
} satisfies Record<string, Comparison>;

function arn(negated: boolean): Comparison {
  return { negated, variables: true, matches: fitsArn, reach };
}

/** With fewer than six parts it is no ARN. */
function reach(expected: Pattern) {
  return splitAtColons(expected, 6).length === 6 ? 'some' : 'none';
}
