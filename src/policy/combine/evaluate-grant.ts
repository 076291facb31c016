import type { AuthorizationRequest, LayerKind } from '../authorization.ts';
import { type Grants, grantsBy } from '../layer/layer-answer.ts';
import type { LayerAnswers } from '../layer/layers.ts';
import { isSigned } from '../service/is-signed.ts';
import { isCrossAccount } from '../service/owner.ts';
import { needsResourcePolicy } from '../service/needs-resource-policy.ts';
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
 * must grant. Unsigned calls and AWS services have the resource policy alone.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html
 */
export function evaluateGrant(request: AuthorizationRequest, layers: LayerAnswers): GrantAnswer {
  const byResource = grantsBy(layers.resource.grants, ...anyName);
  if (!isSigned(request.principal)) return answer(byResource, { 'resource-policy': byResource });

  const limits = {
    'permissions-boundary': layers.boundary.allows,
    'session-policy': layers.session.allows,
  };
  // The root user has no identity policy: his layer limits nothing.
  const identity = layers.identity.allows;
  const both = { ...limits, 'identity-policy': identity, 'resource-policy': byResource };
  if (isCrossAccount(request)) return answer(allOf(Object.values(both)), both);
  return inOwnAccount(request, layers.resource.grants, identity, limits);
}

const anyName = [
  'everyone',
  'account',
  'user',
  'role',
  'session',
  'service',
  'identity-provider',
] as const;

function inOwnAccount(
  request: AuthorizationRequest,
  grants: Grants,
  identity: Truth,
  limits: Readonly<Partial<Record<LayerKind, Truth>>>,
): GrantAnswer {
  const isFederated = request.principal.kind === 'federated-user';
  const direct = grantsBy(
    grants,
    'everyone',
    'session',
    ...(isFederated ? [] : (['user'] as const)),
  );
  const limited = grantsBy(grants, 'role', ...(isFederated ? (['user'] as const) : []));
  const delegated = needsResourcePolicy(request) ? grantsBy(grants, 'account') : 'yes';
  const within = allOf(Object.values(limits));
  const granted = anyOf([direct, allOf([limited, within]), allOf([identity, delegated, within])]);
  if (limited === 'yes') return answer(granted, limits);
  return answer(granted, { ...limits, 'identity-policy': identity, 'resource-policy': delegated });
}

function answer(granted: Truth, needed: Readonly<Partial<Record<LayerKind, Truth>>>): GrantAnswer {
  const lacking = new Set<LayerKind>();
  if (granted === 'no') for (const kind of kinds) if (needed[kind] === 'no') lacking.add(kind);
  return { granted, lacking };
}

const kinds: readonly LayerKind[] = [
  'resource-policy',
  'identity-policy',
  'permissions-boundary',
  'session-policy',
];
