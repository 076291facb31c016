import type { AuthorizationDecision, AuthorizationRequest } from '../authorization.ts';
import { isCrossAccount } from '../service/owner.ts';
import { because, type Reported, reportedOf } from './because.ts';
import { type Protocol, protocolOf } from './protocol.ts';

/** A refusal as the service words it. */
export interface Denial {
  readonly code: string;
  readonly status: 400 | 403;
  readonly message: string;
  readonly protocol: Protocol;
}

/** What stands between the caller and the service that refused. */
export type Behind = 's3' | 'secretsmanager' | 'registry';

/**
 * What the caller reads when a request is refused; nothing where it is not. `behind` is the service
 * that called KMS for him, or the registry of ECR. Some answers say less than IAM's sentence: to
 * strangers S3 says nothing, and KMS does not tell them a key's existence.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/troubleshoot-403-errors.html
 */
export function denialMessage(
  request: AuthorizationRequest,
  decision: AuthorizationDecision,
  behind?: Behind,
): Denial | undefined {
  if (decision.decision !== 'explicitDeny' && decision.decision !== 'implicitDeny')
    return undefined;
  const reported = reportedOf(decision);
  if (behind === 'secretsmanager') return jsonError('Access to KMS is not allowed');
  if (behind === 's3') return s3Error(keyRefusedBehindS3(request, reported));
  if (behind === 'registry')
    return { ...jsonError(sentence(request, reported)), code: 'DENIED', status: 403 };
  return byService(request, reported);
}

function byService(request: AuthorizationRequest, reported: Reported | undefined): Denial {
  const [service = '', name = ''] = request.action.split(':');
  const prefix = service.toLowerCase();
  const message = sentence(request, reported);
  switch (prefix) {
    case 's3':
      return s3Error(isStranger(request) ? 'Access Denied' : message);
    case 'kms':
      return jsonError(isHiddenKey(request, reported) ? hiddenKey : message);
    case 'sqs': {
      const lower = { ...request, action: `sqs:${name.toLowerCase()}` };
      return { ...queryError, message: sentence(lower, reported) };
    }
    case 'sts':
      return request.principal.kind === 'identity-provider'
        ? { ...queryError, message: `Not authorized to perform ${request.action}` }
        : { ...queryError, message };
    case 'ec2':
      return {
        code: 'UnauthorizedOperation',
        status: 403,
        message: `You are not authorized to perform this operation. ${message}`,
        protocol: 'ec2',
      };
    default:
      return byProtocol(protocolOf(prefix), message);
  }
}

function byProtocol(protocol: Protocol, message: string): Denial {
  if (protocol === 'json') return jsonError(message);
  const code = protocol === 'rest-json' ? 'AccessDeniedException' : 'AccessDenied';
  return { code, status: 403, message, protocol };
}

const queryError = { code: 'AccessDenied', status: 403, protocol: 'query' } as const;

function jsonError(message: string): Denial {
  return { code: 'AccessDeniedException', status: 400, message, protocol: 'json' };
}

function s3Error(message: string): Denial {
  return { code: 'AccessDenied', status: 403, message, protocol: 'rest-xml' };
}

/** IAM's sentence, with what the service changes in it. */
function sentence(request: AuthorizationRequest, reported: Reported | undefined): string {
  const { action, resource, principal } = request;
  const [service = ''] = action.toLowerCase().split(':');
  const asked = `is not authorized to perform: ${action}`;
  const isDestination = /^arn:[^:]+:logs:[^:]*:\d+:destination:/.test(resource);
  if (isDestination && isCrossAccount(request))
    return `User with accountId: ${principal.account} ${asked} on resource: ${resource}`;
  const isAnonymous = principal.kind === 'anonymous';
  const who = `User: ${isAnonymous ? 'anonymous' : principal.arn}`;
  const named = service === 's3' ? `"${resource}"` : resource;
  const on = service === 'cloudwatch' && resource === '*' ? '' : ` on resource: ${named}`;
  // API Gateway tells the anonymous no more.
  const isUntold = service === 'execute-api' && isAnonymous && !reported?.isExplicit;
  return `${who} ${asked}${on}${reported && !isUntold ? because(request, reported, action) : ''}`;
}

/** Outside one account, and one organization, which is not known here, S3 gives no reason. */
function isStranger(request: AuthorizationRequest): boolean {
  return request.principal.kind === 'anonymous' || isCrossAccount(request);
}

const hiddenKey =
  'The ciphertext refers to a customer master key that does not exist, does not exist in this region, or you are not allowed to access.';

function isHiddenKey(request: AuthorizationRequest, reported: Reported | undefined): boolean {
  const isDecrypt = request.action.toLowerCase() === 'kms:decrypt';
  return isDecrypt && isCrossAccount(request) && reported?.kind === 'resource-policy';
}

function keyRefusedBehindS3(request: AuthorizationRequest, reported: Reported | undefined): string {
  const { action, principal } = request;
  const start = `User: ${principal.arn} is not authorized to perform: ${action} on this resource`;
  if (isCrossAccount(request) && reported?.kind === 'resource-policy')
    return `${start} because the resource does not exist in this Region, no resource-based policies allow access, or a resource-based policy explicitly denies access`;
  return `${start}${reported ? because(request, reported, action) : ''}`;
}
