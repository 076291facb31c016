import type { AuthorizationRequest } from '../authorization.ts';

const free = ['sts:getcalleridentity', 'sts:getsessiontoken'];

/**
 * Calls that every signed caller may make, whatever the policies attached to him say; an endpoint
 * policy can still stop them on their way.
 *
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
 */
export function needsNoPermission({ action, principal }: AuthorizationRequest): boolean {
  const signed = principal.kind !== 'anonymous' && principal.kind !== 'service';
  return signed && free.includes(action.toLowerCase());
}
