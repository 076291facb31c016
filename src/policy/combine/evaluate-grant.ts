import { readArn } from '../match/arn.ts';
import type { AuthorizationRequest, LayerDecision } from '../authorization.ts';
import { allOf, anyOf, limitOf, type Grant } from './certainty.ts';
import type { Naming } from '../match/naming.ts';
import { needsResourcePolicy } from '../service/needs-resource-policy.ts';

/** The layers that can grant, and those that limit what the identity policy grants. */
export interface GrantingLayers {
  readonly identity: LayerDecision;
  readonly boundary: LayerDecision;
  readonly session: LayerDecision;
  /** How the resource policy's Allows name the caller. */
  readonly namings: ReadonlySet<Naming>;
}

/**
 * Whether identity and resource policies together grant the request. In the resource's own account
 * either is enough, but a grant to the account only delegates, and one to a role stays limited by
 * boundary and session policy. From another account both sides must grant. Unsigned calls and AWS
 * services have the resource policy alone.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html
 */
export function evaluateGrant(request: AuthorizationRequest, layers: GrantingLayers): Grant {
  const { kind, account } = request.principal;
  const { namings } = layers;
  const byResource = named(namings, ['everyone', 'account', 'user', 'role', 'session', 'service']);
  if (kind === 'anonymous' || kind === 'service') return byResource;

  const limits = [limitOf(layers.boundary), limitOf(layers.session)];
  // The root user has no identity policy: his layer limits nothing.
  const byIdentity = allOf(limitOf(layers.identity), ...limits);
  if (account !== ownerOf(request))
    return crossesPartitions(request) ? 'implicitDeny' : allOf(byIdentity, byResource);

  const delegated = needsResourcePolicy(request) ? named(namings, ['account']) : 'allowed';
  return anyOf(
    named(namings, ['everyone', 'user', 'session']),
    allOf(named(namings, ['role']), ...limits),
    allOf(byIdentity, delegated),
  );
}

function named(namings: ReadonlySet<Naming>, wanted: readonly Naming[]): Grant {
  if (wanted.some((naming) => namings.has(naming))) return 'allowed';
  return namings.has('unknown') ? 'unknown' : 'implicitDeny';
}

function ownerOf({ resource, resourceAccount, principal }: AuthorizationRequest): string {
  const { account = '' } = readArn(resource) ?? {};
  return /^\d{12}$/.test(account) ? account : (resourceAccount ?? principal.account);
}

function crossesPartitions({ resource, principal }: AuthorizationRequest): boolean {
  const [asked, caller] = [readArn(resource), readArn(principal.arn)];
  return asked !== undefined && caller !== undefined && asked.partition !== caller.partition;
}
