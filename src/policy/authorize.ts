import type { AuthorizationDecision, AuthorizationRequest } from './authorization.ts';
import { allOf, limitOf, type Grant } from './combine/certainty.ts';
import { evaluateGrant } from './combine/evaluate-grant.ts';
import { evaluateLayers, type LayerAnswers } from './layer/layers.ts';
import { needsNoPermission } from './service/needs-no-permission.ts';
import { completeContext } from './context/principal-context.ts';

export type {
  AuthorizationDecision,
  AuthorizationRequest,
  LayerDecision,
  PolicyInput,
  Principal,
} from './authorization.ts';

/**
 * Decides one request over all its layers. A Deny anywhere ends it; then the endpoint's policy and
 * the organization's must allow, and identity and resource policies must grant. The answer is
 * `unknown` only where a policy that could turn it was not read or cannot be.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
 * @see https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html
 */
export function authorize(request: AuthorizationRequest): AuthorizationDecision {
  const { action, resource, principal, boundary } = request;
  const answers = evaluateLayers(request, {
    action,
    resource,
    caller: { principal, hasBoundary: boundary !== undefined },
    context: completeContext(request),
  });
  const inOrder = [
    answers.endpoint,
    answers.rcp,
    answers.scp,
    answers.resource,
    answers.identity,
    answers.boundary,
    answers.session,
  ];
  const layers = inOrder.map(({ layer }) => layer);
  const missing = layers.flatMap(({ missingContext }) => missingContext);
  const denied = layers.some(({ decision }) => decision === 'explicitDeny');
  const doubt = inOrder.some(({ mayDeny }) => mayDeny) ? 'unknown' : 'allowed';
  return {
    decision: denied ? 'explicitDeny' : allOf(doubt, allowsOf(request, answers)),
    layers,
    missingContext: [...new Set(missing)],
  };
}

function allowsOf(request: AuthorizationRequest, answers: LayerAnswers): Grant {
  const { endpoint, rcp, scp, resource, identity, boundary, session } = answers;
  const limits = [endpoint, rcp, scp].map(({ layer }) => limitOf(layer));
  const granted = needsNoPermission(request)
    ? 'allowed'
    : evaluateGrant(request, {
        identity: identity.layer,
        boundary: boundary.layer,
        session: session.layer,
        namings: resource.namings,
      });
  return allOf(...limits, granted);
}
