import type { AuthorizationRequest } from '../authorization.ts';
import { isSigned } from './is-signed.ts';

const free = ['sts:getcalleridentity', 'sts:getsessiontoken'];

/**
 * Calls that every signed caller may make, whatever the policies attached to him say; an endpoint
 * policy can still stop them on their way.
 *
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
 */
export function needsNoPermission({ action, principal }: AuthorizationRequest): boolean {
  return isSigned(principal) && free.includes(action.toLowerCase());
}
