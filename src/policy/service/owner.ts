import type { AuthorizationRequest } from '../authorization.ts';
import { readArn } from '../match/arn.ts';

type Owned = Pick<AuthorizationRequest, 'resource' | 'resourceAccount'>;

/** The account that owns the resource: the one in its ARN, else the one that the request states. */
export function ownerOf({ resource, resourceAccount }: Owned): string | undefined {
  const { account = '' } = readArn(resource) ?? {};
  return /^\d{12}$/.test(account) ? account : resourceAccount;
}

/** Whether the caller belongs to another account than the resource. */
export function isCrossAccount(request: AuthorizationRequest): boolean {
  const { account } = request.principal;
  return (ownerOf(request) ?? account) !== account;
}
