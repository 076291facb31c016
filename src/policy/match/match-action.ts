import { fits, globbed } from './pattern.ts';
import type { Element } from '../grammar/statement.ts';

/**
 * Whether `Action` or `NotAction` covers the action: prefix and name without regard to case, `*` and
 * `?` as wildcards. `NotAction` covers every action of every service that no entry names.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html
 */
export function matchesAction(element: Element, action: string): boolean {
  const named = element.patterns.some((pattern) =>
    fits(globbed(pattern.toLowerCase()), action.toLowerCase()),
  );
  return named !== element.negated;
}
