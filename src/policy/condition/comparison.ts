import type { Pattern } from '../match/pattern.ts';

/**
 * How one value of a policy is held against one value of a request. A negated operator is the
 * opposite of its positive one over all values of the policy: true when none of them matches.
 */
export interface Comparison {
  readonly negated: boolean;
  /** Whether `${…}` in the policy's value is replaced first. */
  readonly variables: boolean;
  readonly matches: (expected: Pattern, actual: string) => boolean;
  /** Whether IAM would store this value; without it, any. */
  readonly accepts?: (expected: string) => boolean;
}
