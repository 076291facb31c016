import type {
  AuthorizationRequest,
  LayerDecision,
  LayerKind,
  PolicyInput,
} from '../authorization.ts';
import { evaluateLayer, type LayerAnswer } from './evaluate-layer.ts';
import { evaluateLevels } from './evaluate-levels.ts';
import type { Question } from './evaluate-statement.ts';
import { needsNoPermission } from '../service/needs-no-permission.ts';
import { needsResourcePolicy } from '../service/needs-resource-policy.ts';

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
export function evaluateLayers(request: AuthorizationRequest, question: Question): LayerAnswers {
  const { kind, arn, roleArn = arn } = request.principal;
  const hasIdentity = kind !== 'anonymous' && kind !== 'service';
  const free = needsNoPermission(request);
  const exempt = free || roleArn.includes(':role/aws-service-role/');
  const ask = (layer: LayerKind, policies: readonly PolicyInput[] | undefined, binds: boolean) =>
    binds && policies ? evaluateLayer(layer, policies, question) : notApplicable(layer);
  const askLevels = (layer: 'scp' | 'rcp', binds: boolean) => {
    const levels = (layer === 'scp' ? request.scps : request.rcps) ?? [];
    return binds && levels.length > 0
      ? evaluateLevels(layer, levels, question)
      : notApplicable(layer);
  };
  const attached = request.session?.length ? request.session : undefined;
  const identityBinds = hasIdentity && !free && kind !== 'root';
  const closed = !request.resourcePolicy && needsResourcePolicy(request);
  return {
    endpoint: ask('endpoint-policy', listed(request.endpointPolicy), true),
    rcp: askLevels('rcp', !exempt),
    scp: askLevels('scp', !exempt && hasIdentity),
    resource: closed
      ? unread('resource-policy')
      : ask('resource-policy', listed(request.resourcePolicy), true),
    identity:
      identityBinds && !request.identity
        ? unread('identity-policy')
        : ask('identity-policy', request.identity, identityBinds),
    boundary: ask('permissions-boundary', listed(request.boundary), identityBinds),
    session: ask('session-policy', attached, identityBinds),
  };
}

function listed(policy: PolicyInput | undefined): readonly PolicyInput[] | undefined {
  return policy && [policy];
}

function blank(kind: LayerKind, decision: 'unknown' | 'notApplicable'): LayerDecision {
  return { kind, decision, matched: [], missingContext: [], malformed: [] };
}

function notApplicable(kind: LayerKind): LayerAnswer {
  return { layer: blank(kind, 'notApplicable'), namings: new Set(), mayDeny: false };
}

/** A policy that exists and was not read: it may allow, and it may deny. */
function unread(kind: LayerKind): LayerAnswer {
  return { layer: blank(kind, 'unknown'), namings: new Set(['unknown']), mayDeny: true };
}
