import type { AuthorizationRequest, Barrier } from '../authorization.ts';
import { readArn } from '../match/arn.ts';
import { staysInAccount } from './stays-in-account.ts';
import { isCrossAccount } from './owner.ts';

/**
 * What stops a request whatever its policies say: no grant reaches into another partition, and some
 * actions never work across accounts.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_identity-vs-resource.html
 */
export function barriersOf(request: AuthorizationRequest): readonly Barrier[] {
  const { resource, principal, action } = request;
  const [asked, caller] = [readArn(resource), readArn(principal.arn)];
  const barriers: Barrier[] = [];
  if (asked && caller && asked.partition !== caller.partition) barriers.push('other-partition');
  if (isCrossAccount(request) && principal.kind !== 'service' && staysInAccount(action))
    barriers.push('other-account');
  return barriers;
}
