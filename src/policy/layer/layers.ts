import type { AuthorizationRequest, LayerKind, PolicyInput } from '../authorization.ts';
import { requestContext } from '../context/request-context.ts';
import type { PolicyKind } from '../grammar/policy-kind.ts';
import { isSigned } from '../service/is-signed.ts';
import { needsNoPermission } from '../service/needs-no-permission.ts';
import { isTrust, needsResourcePolicy } from '../service/needs-resource-policy.ts';
import { evaluateLayer } from './evaluate-layer.ts';
import { evaluateLevels } from './evaluate-levels.ts';
import type { Question } from './evaluate-statement.ts';
import { type LayerAnswer, notApplicable, unreadLayer } from './layer-answer.ts';

/** The answer of every layer, whether or not the request is bound by it. */
export interface LayerAnswers {
  readonly endpoint: LayerAnswer;
  readonly rcp: LayerAnswer;
  readonly scp: LayerAnswer;
  readonly resource: LayerAnswer;
  readonly identity: LayerAnswer;
  readonly boundary: LayerAnswer;
  readonly session: LayerAnswer;
}

/**
 * Asks every layer that binds the caller. Unsigned calls and AWS services have no identity side, the
 * root user no identity policy; a service-linked role is exempt from the organization's policies.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
 * @see https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html
 */
export function evaluateLayers(request: AuthorizationRequest): LayerAnswers {
  const { action, resource, principal, boundary, unread = [] } = request;
  const question: Question = {
    action,
    resource,
    caller: { principal, hasBoundary: boundary !== undefined },
    context: requestContext(request),
  };
  const { kind, arn, roleArn = arn } = principal;
  const signed = isSigned(principal);
  const free = needsNoPermission(request);
  const exempt = free || roleArn.includes(':role/aws-service-role/');
  const identityBinds = signed && !free && kind !== 'root';

  const ask = (
    layer: LayerKind,
    policies: readonly PolicyInput[] | undefined,
    writtenAs: PolicyKind = layer,
  ) => {
    if (policies) return evaluateLayer(layer, policies, question, writtenAs);
    return unread.includes(layer) ? unreadLayer(layer) : notApplicable(layer);
  };
  const askLevels = (layer: 'scp' | 'rcp') => {
    const levels = (layer === 'scp' ? request.scps : request.rcps) ?? [];
    if (levels.length > 0) return evaluateLevels(layer, levels, question);
    return unread.includes(layer) ? unreadLayer(layer) : notApplicable(layer);
  };
  const askIf = (binds: boolean, layer: LayerKind, answer: () => LayerAnswer) =>
    binds ? answer() : notApplicable(layer);

  return {
    endpoint: ask(
      'endpoint-policy',
      listed(request.endpointPolicy),
      request.endpointType === 'gateway' ? 'gateway-endpoint-policy' : 'endpoint-policy',
    ),
    rcp: askIf(!exempt, 'rcp', () => askLevels('rcp')),
    scp: askIf(!exempt && signed, 'scp', () => askLevels('scp')),
    resource:
      !request.resourcePolicy && needsResourcePolicy(request)
        ? unreadLayer('resource-policy')
        : ask(
            'resource-policy',
            listed(request.resourcePolicy),
            isTrust(request) ? 'trust-policy' : 'resource-policy',
          ),
    identity: askIf(identityBinds, 'identity-policy', () =>
      request.identity ? ask('identity-policy', request.identity) : unreadLayer('identity-policy'),
    ),
    boundary: askIf(identityBinds, 'permissions-boundary', () =>
      ask('permissions-boundary', listed(boundary)),
    ),
    session: askIf(identityBinds, 'session-policy', () =>
      ask('session-policy', sessionPolicies(request)),
    ),
  };
}

function listed(policy: PolicyInput | undefined): readonly PolicyInput[] | undefined {
  return policy && [policy];
}

/** A session may do what its role may, unless policies were passed; a federated one, nothing then. */
function sessionPolicies({ principal, session = [] }: AuthorizationRequest) {
  return session.length > 0 || principal.kind === 'federated-user' ? session : undefined;
}
