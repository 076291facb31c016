import type { AuthorizationRequest, LayerKind } from '../authorization.ts';
import { grantsBy, type LayerAnswer } from '../layer/layer-answer.ts';
import type { LayerAnswers } from '../layer/layers.ts';
import type { Naming } from '../match/naming.ts';
import { isSigned } from '../service/is-signed.ts';
import { needsResourcePolicy } from '../service/needs-resource-policy.ts';
import { isCrossAccount, ownerOf } from '../service/owner.ts';
import { allOf, anyOf, type Truth } from '../truth.ts';

export interface GrantAnswer {
  readonly granted: Truth;
  /** The layers for want of whose Allow nothing is granted. */
  readonly lacking: ReadonlySet<LayerKind>;
}

/**
 * Whether identity and resource policies together grant the request. In the resource's own account
 * either is enough, but a grant to the account only delegates, and one to a role, or to the user of
 * a federated session, stays limited by boundary and session policy. From another account both sides
 * must grant. Unsigned calls and AWS services have the resource policy alone. An access point and
 * its bucket must both grant; a grant of a KMS key asks for nothing beside it.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html
 */
export function evaluateGrant(request: AuthorizationRequest, layers: LayerAnswers): GrantAnswer {
  const { resource, bucket } = layers;
  const byResource = grantOf(request, layers, resource);
  if (!bucket) return byResource;
  const byBucket = grantOf(throughAccessPoint(request), layers, bucket);
  return {
    granted: allOf([byResource.granted, byBucket.granted]),
    lacking: new Set([...byResource.lacking, ...byBucket.lacking]),
  };
}

/** The same request as its bucket sees it. */
function throughAccessPoint(request: AuthorizationRequest): AuthorizationRequest {
  const { target = request.resource, bucketAccount = ownerOf(request) } =
    request.s3?.accessPoint ?? {};
  return {
    ...request,
    resource: target,
    ...(bucketAccount === undefined ? {} : { resourceAccount: bucketAccount }),
  };
}

type Needed = Readonly<Partial<Record<LayerKind, Truth>>>;

function grantOf(
  request: AuthorizationRequest,
  { identity, boundary, session }: LayerAnswers,
  resource: LayerAnswer,
): GrantAnswer {
  const { kind } = resource.layer;
  const byResource = grantsBy(resource.grants, ...anyName);
  if (!isSigned(request.principal)) return answer(byResource, { [kind]: byResource });
  // The root user has no identity policy: his layer limits nothing.
  const limits: Needed = {
    'permissions-boundary': boundary.allows,
    'session-policy': session.allows,
  };
  const needed: Needed = { 'identity-policy': identity.allows, ...limits };
  const byGrantee = granteeOf(resource);
  if (isCrossAccount(request)) {
    const both = { ...needed, [kind]: byResource };
    return answer(anyOf([byGrantee, allOf(Object.values(both))]), both);
  }
  const { direct, limited } = namesOf(request);
  const byRole = grantsBy(resource.grants, ...limited);
  const delegated = needsResourcePolicy(request) ? grantsBy(resource.grants, 'account') : 'yes';
  const granted = anyOf([
    byGrantee,
    grantsBy(resource.grants, ...direct),
    allOf([byRole, ...Object.values(limits)]),
    allOf([delegated, ...Object.values(needed)]),
  ]);
  return answer(granted, byRole === 'yes' ? limits : { ...needed, [kind]: delegated });
}

const anyName: readonly Naming[] = [
  'everyone',
  'account',
  'user',
  'role',
  'session',
  'service',
  'identity-provider',
  'grantee',
];

/** The names by which a grant reaches past boundary and session policy, and those it stays within. */
function namesOf({ principal }: AuthorizationRequest): {
  readonly direct: readonly Naming[];
  readonly limited: readonly Naming[];
} {
  return principal.kind === 'federated-user'
    ? { direct: ['everyone', 'session'], limited: ['user'] }
    : { direct: ['everyone', 'session', 'user'], limited: ['role'] };
}

function granteeOf({ grants }: LayerAnswer): Truth {
  if (grants.sure.has('grantee')) return 'yes';
  return grants.perhaps.has('grantee') ? 'unknown' : 'no';
}

function answer(granted: Truth, needed: Needed): GrantAnswer {
  if (granted !== 'no') return { granted, lacking: new Set() };
  return { granted, lacking: new Set(kinds.filter((kind) => needed[kind] === 'no')) };
}

const kinds: readonly LayerKind[] = [
  'resource-policy',
  'bucket-policy',
  'identity-policy',
  'permissions-boundary',
  'session-policy',
];
