import type { AuthorizationRequest } from '../authorization.ts';
import type { Context } from '../context/context.ts';
import { readArn } from '../match/arn.ts';

type Asked = Pick<AuthorizationRequest, 'action' | 'resource' | 'principal'>;

/**
 * Keys and roles are closed until their own policy opens them, to their own account too: an identity
 * policy counts only as far as the key or trust policy delegates to the account.
 *
 * @see https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
 */
export function needsResourcePolicy(asked: Omit<Asked, 'principal'>): boolean {
  const arn = readArn(asked.resource);
  const isKey = arn?.service === 'kms' && arn.resource.startsWith('key/');
  return isKey || isTrust(asked);
}

/** Whether the resource's policy is the trust policy of a role that is to be assumed. */
export function isTrust({ action, resource }: Omit<Asked, 'principal'>): boolean {
  const arn = readArn(resource);
  const isRole = arn?.service === 'iam' && arn.resource.startsWith('role/');
  return isRole && action.toLowerCase().startsWith('sts:');
}

/**
 * Whether a resource without a policy that was read has one all the same: keys and roles always do,
 * and a private API lets nobody in without.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-private-apis.html
 */
export function mustHavePolicy(request: AuthorizationRequest, context: Context): boolean {
  const isPrivateApi =
    request.action.toLowerCase() === 'execute-api:invoke' &&
    (request.endpointPolicy !== undefined || context.state('aws:SourceVpce').kind === 'present');
  return needsResourcePolicy(request) || isPrivateApi;
}

/**
 * Whether the resource's policy speaks to callers of this kind at all: that of CloudWatch Logs to
 * AWS services alone. A destination of Logs has a policy for other accounts.
 *
 * @see https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutResourcePolicy.html
 */
export function bindsCaller({ resource, principal }: Asked): boolean {
  const arn = readArn(resource);
  const isLogs = arn?.service === 'logs' && !arn.resource.startsWith('destination:');
  return !isLogs || principal.kind === 'service';
}
