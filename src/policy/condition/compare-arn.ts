import { fitsArn } from '../match/arn.ts';
import type { Comparison } from './comparison.ts';

/**
 * ARNs part by part, with `*` and `?` inside each; `ArnEquals` is `ArnLike`.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_ARN
 */
export const arnComparisons = {
  ArnEquals: { negated: false, variables: true, matches: fitsArn },
  ArnLike: { negated: false, variables: true, matches: fitsArn },
  ArnNotEquals: { negated: true, variables: true, matches: fitsArn },
  ArnNotLike: { negated: true, variables: true, matches: fitsArn },
} satisfies Record<string, Comparison>;
