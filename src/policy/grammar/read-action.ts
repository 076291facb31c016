import { Malformed } from './malformed.ts';

/**
 * Refuses what IAM does not take for an action: `*` alone, or one service prefix, one colon and a
 * name. Wildcards belong behind the colon. A name or service that does not exist is stored.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
 */
export function refuseMalformedAction(pattern: string, at: string): void {
  if (pattern === '*') return;
  const [prefix = '', ...names] = pattern.split(':');
  if (names.length === 0)
    throw new Malformed(
      'Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.',
      at,
    );
  if (names.length > 1) throw new Malformed('Actions/Condition can contain only one colon.', at);
  if (prefix !== '*' && !/^[a-z\d.-]+$/i.test(prefix))
    throw new Malformed(`Vendor ${prefix} is not valid`, at);
}
