import { readArn } from '../match/arn.ts';
import type { AuthorizationRequest, Principal } from '../authorization.ts';

type Keys = Readonly<Record<string, readonly string[]>>;

/**
 * The request's context with the keys that follow from the caller and the resource; a key that the
 * request carries itself stays. A session is known to `aws:PrincipalArn` by its role, whose path
 * only `roleArn` tells: without it the role is taken to stand in `/`.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
export function completeContext(request: AuthorizationRequest): Keys {
  const carried = new Set(Object.keys(request.context).map((key) => key.toLowerCase()));
  const { account } = readArn(request.resource) ?? {};
  const owner = account || request.resourceAccount;
  const derived = {
    ...keysOf(request.principal),
    ...(owner && { 'aws:ResourceAccount': [owner] }),
  };
  const added = Object.entries(derived).filter(([key]) => !carried.has(key.toLowerCase()));
  return { ...request.context, ...Object.fromEntries(added) };
}

function keysOf(principal: Principal): Keys {
  const { kind, arn, account } = principal;
  if (kind === 'anonymous')
    return { 'aws:PrincipalAccount': ['anonymous'], 'aws:PrincipalType': ['Anonymous'] };
  if (kind === 'service')
    return {
      'aws:PrincipalAccount': [account],
      'aws:PrincipalIsAWSService': ['true'],
      'aws:PrincipalServiceName': [arn],
    };
  if (kind === 'root') return signed(principal, 'Account', arn);
  if (kind === 'user')
    return { ...signed(principal, 'User', arn), 'aws:username': [arn.split('/').at(-1) ?? ''] };
  return signed(principal, 'AssumedRole', roleArnOf(principal));
}

function signed(principal: Principal, type: string, arn: string): Keys {
  return {
    'aws:PrincipalArn': [arn],
    'aws:PrincipalAccount': [principal.account],
    'aws:PrincipalType': [type],
    'aws:PrincipalIsAWSService': ['false'],
  };
}

function roleArnOf(principal: Principal): string {
  if (principal.kind === 'role') return principal.arn;
  const arn = readArn(principal.arn);
  const name = arn?.resource.split('/')[1] ?? '';
  return (
    principal.roleArn ?? `arn:${arn?.partition ?? 'aws'}:iam::${principal.account}:role/${name}`
  );
}
