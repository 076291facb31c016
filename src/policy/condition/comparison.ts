import { type Pattern, textOf } from '../match/pattern.ts';

/**
 * How one value of a policy is held against one value of a request. A negated operator is the
 * opposite of its positive one over all values of the policy: true when none of them matches.
 */
export interface Comparison {
  readonly negated: boolean;
  /** Whether `${…}` in the policy's value is replaced first. */
  readonly variables: boolean;
  readonly matches: (expected: Pattern, actual: string) => boolean;
  /** How much this value of the policy can match at all, whatever the request brings. */
  readonly reach: (expected: Pattern) => Reach;
  /** Whether IAM would store this value; without it, any. */
  readonly accepts?: (expected: string) => boolean;
}

export type Reach = 'none' | 'some' | 'all';

/** A value that cannot be read matches nothing. */
export function reachIf(readable: (text: string) => boolean): (expected: Pattern) => Reach {
  return (expected) => (readable(textOf(expected)) ? 'some' : 'none');
}
