import { readArn } from '../match/arn.ts';
import type { AuthorizationRequest, Principal } from '../authorization.ts';
import { ownerOf } from '../service/owner.ts';
import { accessPointOf } from '../service/s3/s3-facts.ts';

type Keys = Readonly<Record<string, readonly string[]>>;

/**
 * The keys whose values follow from who calls and whose the resource is. A session is known to
 * `aws:PrincipalArn` by its role, whose path only `roleArn` tells: without it the role is taken to
 * stand in `/`.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
export function derivedKeys(request: AuthorizationRequest): Keys {
  const { principal, action } = request;
  const owner = ownerOf(request);
  const isKms = /^kms:/i.test(action) && principal.account !== '';
  return {
    ...keysOf(principal),
    ...(owner === undefined ? {} : { 'aws:resourceaccount': [owner] }),
    ...(isKms ? { 'kms:calleraccount': [principal.account] } : {}),
    ...accessPointKeys(request),
  };
}

function accessPointKeys({ resource, s3 }: AuthorizationRequest): Keys {
  const arn = accessPointOf(resource);
  if (arn === undefined) return {};
  const known = s3?.accessPoint;
  return {
    's3:dataaccesspointarn': [arn],
    's3:dataaccesspointaccount': [readArn(arn)?.account ?? ''],
    ...(known && {
      's3:accesspointnetworkorigin': [known.vpcId === undefined ? 'Internet' : 'VPC'],
    }),
  };
}

function keysOf(principal: Principal): Keys {
  const { kind, arn, account } = principal;
  switch (kind) {
    case 'anonymous':
      return {
        'aws:principalaccount': ['anonymous'],
        'aws:principaltype': ['Anonymous'],
        'aws:userid': ['anonymous'],
      };
    case 'identity-provider':
      return {};
    case 'someone':
      return { 'aws:principalaccount': [account], 'aws:principalisawsservice': ['false'] };
    case 'service':
      return {
        ...(account === '' ? {} : { 'aws:principalaccount': [account] }),
        'aws:principalisawsservice': ['true'],
        'aws:principalservicename': [arn],
      };
    case 'root':
      return { ...signed(principal, 'Account', arn), 'aws:userid': [account] };
    case 'user':
      return { ...signed(principal, 'User', arn), 'aws:username': [lastName(arn)] };
    case 'federated-user':
      return {
        ...signed(principal, 'FederatedUser', arn),
        'aws:userid': [`${account}:${lastName(arn)}`],
      };
    case 'role':
    case 'assumed-role':
      return signed(principal, 'AssumedRole', roleArnOf(principal));
  }
}

function signed({ account }: Principal, type: string, arn: string): Keys {
  return {
    'aws:principalarn': [arn],
    'aws:principalaccount': [account],
    'aws:principaltype': [type],
    'aws:principalisawsservice': ['false'],
  };
}

function lastName(arn: string): string {
  return arn.split('/').at(-1) ?? '';
}

function roleArnOf(principal: Principal): string {
  if (principal.kind === 'role') return principal.arn;
  const arn = readArn(principal.arn);
  const name = arn?.resource.split('/')[1] ?? '';
  return (
    principal.roleArn ?? `arn:${arn?.partition ?? 'aws'}:iam::${principal.account}:role/${name}`
  );
}
