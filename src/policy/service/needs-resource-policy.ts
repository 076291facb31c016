import type { AuthorizationRequest } from '../authorization.ts';
import { readArn } from '../match/arn.ts';

/**
 * Keys and roles are closed until their own policy opens them, to their own account too: an identity
 * policy counts only as far as the key or trust policy delegates to the account.
 *
 * @see https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
 */
export function needsResourcePolicy(request: AuthorizationRequest): boolean {
  const arn = readArn(request.resource);
  const isKey = arn?.service === 'kms' && arn.resource.startsWith('key/');
  return isKey || isTrust(request);
}

/** Whether the resource's policy is the trust policy of a role that is to be assumed. */
export function isTrust({ action, resource }: AuthorizationRequest): boolean {
  const arn = readArn(resource);
  const isRole = arn?.service === 'iam' && arn.resource.startsWith('role/');
  return isRole && action.toLowerCase().startsWith('sts:');
}
