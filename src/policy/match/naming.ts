import type { Principal } from '../authorization.ts';
import type { PrincipalEntry } from '../grammar/statement.ts';
import { readArn } from './arn.ts';

/**
 * What a principal entry calls the caller by; a grant reaches as far as its name does. `unknown`:
 * the entry names a session, an identity or a canonical user, and the request does not say whether
 * it is this.
 */
export type Naming =
  | 'everyone'
  | 'account'
  | 'user'
  | 'role'
  | 'session'
  | 'service'
  | 'identity-provider'
  /** By a grant of a KMS key, not by a policy. */
  | 'grantee'
  | 'unknown';

/**
 * How one entry names the caller; `undefined` when it means someone else. The account ID and
 * `…:root` mean every principal of the account; a role's ARN every session of it, a user's ARN his
 * federated sessions too; no wildcard works inside a name. A unique ID (`AROA…`) is what is left of
 * a deleted principal and means nobody. A service is meant only when it calls as itself.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
export function namesPrincipal(entry: PrincipalEntry, caller: Principal): Naming | undefined {
  if (entry.type === 'everyone') return 'everyone';
  if (caller.kind === 'anonymous') return undefined;
  if (caller.kind === 'service')
    return entry.type === 'Service' && entry.value === caller.arn ? 'service' : undefined;
  if (caller.kind === 'identity-provider')
    return entry.type === 'Federated' && entry.value === caller.arn
      ? 'identity-provider'
      : undefined;
  if (entry.type === 'CanonicalUser') return namesByCanonicalId(entry.value, caller);
  return entry.type === 'AWS' ? namesByArn(entry.value, caller) : undefined;
}

/** S3's other name for an account. */
function namesByCanonicalId(value: string, { canonicalId }: Principal): Naming | undefined {
  if (canonicalId === undefined) return 'unknown';
  return value === canonicalId ? 'account' : undefined;
}

function namesByArn(value: string, caller: Principal): Naming | undefined {
  if (value === caller.account) return 'account';
  const arn = readArn(value);
  if (arn?.account !== caller.account) return undefined;
  if (arn.service === 'iam' && arn.resource === 'root') return 'account';
  if (caller.kind === 'someone') return 'unknown';
  if (caller.kind === 'user') return value === caller.arn ? 'user' : undefined;
  if (caller.kind === 'federated-user') return namesFederatedUser(value, caller);
  if (caller.kind === 'role') return namesRole(value, caller.arn);
  return caller.kind === 'assumed-role' ? namesSession(value, caller) : undefined;
}

/** Which user asked for the session its ARN does not show. */
function namesFederatedUser(value: string, { arn, userArn }: Principal): Naming | undefined {
  if (value === arn) return 'session';
  if (userArn !== undefined) return value === userArn ? 'user' : undefined;
  return readArn(value)?.resource.startsWith('user/') ? 'unknown' : undefined;
}

function namesRole(value: string, roleArn: string): Naming | undefined {
  if (value === roleArn) return 'role';
  const [type, name] = (readArn(value)?.resource ?? '').split('/');
  return type === 'assumed-role' && name === lastName(roleArn) ? 'unknown' : undefined;
}

function namesSession(value: string, { arn, roleArn }: Principal): Naming | undefined {
  if (value === arn) return 'session';
  if (roleArn !== undefined) return value === roleArn ? 'role' : undefined;
  // Role names are unique in an account whatever their path, which a session does not show.
  const [, role] = (readArn(arn)?.resource ?? '').split('/');
  const isRole = readArn(value)?.resource.startsWith('role/') === true;
  return isRole && lastName(value) === role ? 'role' : undefined;
}

function lastName(arn: string): string | undefined {
  return arn.split('/').at(-1);
}
