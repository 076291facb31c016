import type { Principal } from '../authorization.ts';
import type { Element, PrincipalEntry } from '../grammar/statement.ts';
import { type Truth, truth } from '../truth.ts';
import { namesPrincipal, type Naming } from './naming.ts';

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
  element: Element<PrincipalEntry>,
  effect: 'Allow' | 'Deny',
  caller: Caller,
): ReadonlySet<Naming> {
  const listed = new Set(
    element.entries.flatMap((entry) => namesPrincipal(entry, caller.principal) ?? []),
  );
  if (!element.negated) return listed;
  return unlessSpared(effect === 'Deny' ? spares(listed, caller) : isListed(listed));
}

function unlessSpared(spared: Truth): ReadonlySet<Naming> {
  if (spared === 'yes') return new Set();
  return new Set([spared === 'no' ? 'everyone' : 'unknown']);
}

function isListed(listed: ReadonlySet<Naming>): Truth {
  if (listed.size === 0) return 'no';
  return [...listed].every((naming) => naming === 'unknown') ? 'unknown' : 'yes';
}

function spares(listed: ReadonlySet<Naming>, { principal, hasBoundary }: Caller): Truth {
  if (listed.has('everyone')) return 'yes';
  if (hasBoundary) return 'no';
  const lists = (naming: Naming) =>
    listed.has('unknown') && !listed.has(naming) ? 'unknown' : truth(listed.has(naming));
  switch (principal.kind) {
    case 'anonymous':
      return 'no';
    case 'service':
      return lists('service');
    case 'identity-provider':
      return lists('identity-provider');
    case 'root':
      return truth(listed.has('account'));
    case 'someone':
      return listed.has('account') && listed.has('unknown') ? 'unknown' : 'no';
    case 'user':
      return truth(listed.has('account') && listed.has('user'));
    case 'federated-user':
      return listed.has('account') && listed.has('user') ? lists('session') : 'no';
    case 'role':
    case 'assumed-role':
      return listed.has('account') && listed.has('role') ? lists('session') : 'no';
  }
}
