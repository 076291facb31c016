import type { Principal } from '../authorization.ts';
import { namesPrincipal, type Naming } from './naming.ts';
import type { PrincipalElement } from '../grammar/statement.ts';

/** Who calls, and what of him decides whether a `NotPrincipal` may exempt him. */
export interface Caller {
  readonly principal: Principal;
  readonly hasBoundary: boolean;
}

/**
 * How the element names the caller; nothing when it does not. `NotPrincipal` with `Allow` names
 * everyone who is not listed, anonymous callers included. With `Deny` it spares only who is listed
 * at every level at once (account, user or role, session), and never a caller with a boundary.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
 */
export function matchPrincipal(
  element: PrincipalElement,
  effect: 'Allow' | 'Deny',
  caller: Caller,
): ReadonlySet<Naming> {
  const listed = new Set(
    element.entries.flatMap((entry) => namesPrincipal(entry, caller.principal) ?? []),
  );
  if (!element.negated) return listed;
  if (effect === 'Deny') return remaining(spares(listed, caller));
  if (listed.size === 0) return new Set(['everyone']);
  return remaining([...listed].every((naming) => naming === 'unknown') ? 'unknown' : true);
}

function remaining(spared: boolean | 'unknown'): ReadonlySet<Naming> {
  if (spared === 'unknown') return new Set(['unknown']);
  return spared ? new Set() : new Set(['everyone']);
}

function spares(listed: ReadonlySet<Naming>, caller: Caller): boolean | 'unknown' {
  if (listed.has('everyone')) return true;
  if (caller.hasBoundary) return false;
  const { kind } = caller.principal;
  if (kind === 'anonymous') return false;
  if (kind === 'service') return listed.has('service');
  if (!listed.has('account')) return false;
  if (kind === 'root') return true;
  if (kind === 'user') return listed.has('user');
  if (!listed.has('role')) return false;
  return listed.has('session') || (listed.has('unknown') && 'unknown');
}
