import type { Element } from '../grammar/statement.ts';
import { fits, type Pattern } from './pattern.ts';

/**
 * Whether `Action` or `NotAction` covers the action: prefix and name without regard to case, `*` and
 * `?` as wildcards. `NotAction` covers every action of every service that no entry names.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html
 */
export function matchesAction({ negated, entries }: Element<Pattern>, action: string): boolean {
  const lower = action.toLowerCase();
  return entries.some((pattern) => fits(pattern, lower)) !== negated;
}
