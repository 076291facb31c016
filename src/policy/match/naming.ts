import { readArn } from './arn.ts';
import type { Principal } from '../authorization.ts';
import type { PrincipalEntry } from '../grammar/statement.ts';

/**
 * What a principal entry calls the caller by; a grant reaches as far as its name does. `unknown`:
 * the entry names a session or a canonical user, and the request does not say whether it is this.
 */
export type Naming = 'everyone' | 'account' | 'user' | 'role' | 'session' | 'service' | 'unknown';

/**
 * How one entry names the caller; `undefined` when it means someone else. The account ID and
 * `…:root` mean every principal of the account; a role's ARN every session of it; no wildcard works
 * inside a name. A unique ID (`AROA…`) is what is left of a deleted principal and means nobody.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
export function namesPrincipal(entry: PrincipalEntry, caller: Principal): Naming | undefined {
  if (entry.type === 'everyone') return 'everyone';
  if (caller.kind === 'service')
    return entry.type === 'Service' && entry.value === caller.arn ? 'service' : undefined;
  if (caller.kind === 'anonymous') return undefined;
  if (entry.type === 'CanonicalUser') return 'unknown';
  return entry.type === 'AWS' ? namesByArn(entry.value, caller) : undefined;
}

function namesByArn(value: string, caller: Principal): Naming | undefined {
  if (value === caller.account) return 'account';
  const arn = readArn(value);
  if (arn?.account !== caller.account) return undefined;
  if (arn.service === 'iam' && arn.resource === 'root') return 'account';
  if (caller.kind === 'user') return value === caller.arn ? 'user' : undefined;
  if (caller.kind === 'role') return namesRole(value, caller.arn, sessionRole(arn.resource));
  if (caller.kind !== 'assumed-role') return undefined;
  if (value === caller.arn) return 'session';
  if (caller.roleArn) return value === caller.roleArn ? 'role' : undefined;
  // Role names are unique in an account whatever their path, which a session does not show.
  const name = sessionRole(readArn(caller.arn)?.resource ?? '');
  const isRole = arn.service === 'iam' && arn.resource.startsWith('role/');
  return isRole && arn.resource.split('/').at(-1) === name ? 'role' : undefined;
}

function namesRole(value: string, roleArn: string, sessionOf?: string): Naming | undefined {
  if (value === roleArn) return 'role';
  return sessionOf !== undefined && roleArn.split('/').at(-1) === sessionOf ? 'unknown' : undefined;
}

/** The role's name in `assumed-role/name/session`. */
function sessionRole(resource: string): string | undefined {
  const [type, name] = resource.split('/');
  return type === 'assumed-role' ? name : undefined;
}
