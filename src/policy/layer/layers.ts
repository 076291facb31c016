import type { AuthorizationRequest, LayerKind, PolicyInput } from '../authorization.ts';
import { requestContext } from '../context/request-context.ts';
import { isForwarded } from '../context/situation.ts';
import { askedResource } from '../match/match-resource.ts';
import { isSigned } from '../service/is-signed.ts';
import { needsNoPermission } from '../service/needs-no-permission.ts';
import { evaluateLayer } from './evaluate-layer.ts';
import type { Question } from './evaluate-statement.ts';
import { type LayerAnswer, notApplicable, unreadLayer } from './layer-answer.ts';
import { rcpLayer, scpLayer } from './organization-layers.ts';
import { bucketLayer, resourceLayer } from './resource-layers.ts';

/** The answer of every layer, whether or not the request is bound by it. */
export interface LayerAnswers {
  readonly endpoint: LayerAnswer;
  readonly rcp: LayerAnswer;
  readonly scp: LayerAnswer;
  readonly resource: LayerAnswer;
  /** Only of a request through an access point. */
  readonly bucket?: LayerAnswer;
  readonly identity: LayerAnswer;
  readonly boundary: LayerAnswer;
  readonly session: LayerAnswer;
}

/**
 * Asks every layer that binds the caller. Unsigned calls and AWS services have no identity side, the
 * root user no identity policy. What a service passes on has left the endpoint behind.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
 */
export function evaluateLayers(request: AuthorizationRequest, question: Question): LayerAnswers {
  const { principal, identity, boundary, endpointPolicy, endpointType } = request;
  const free = needsNoPermission(request);
  const hasIdentity = isSigned(principal) && principal.kind !== 'root' && !free;
  const ask = (kind: LayerKind, policies: readonly PolicyInput[] | undefined, binds: boolean) =>
    binds ? askRead(request, kind, policies, question) : notApplicable(kind);
  const bucket = bucketLayer(request, question);
  return {
    endpoint:
      isForwarded(question.context.state) === 'yes'
        ? notApplicable('endpoint-policy')
        : endpointPolicy && endpointType === 'gateway'
          ? evaluateLayer('endpoint-policy', [endpointPolicy], question, 'gateway-endpoint-policy')
          : ask('endpoint-policy', listed(endpointPolicy), true),
    rcp: free ? notApplicable('rcp') : rcpLayer(request, question),
    scp: free ? notApplicable('scp') : scpLayer(request, question),
    resource: resourceLayer(request, question),
    ...(bucket && { bucket }),
    identity:
      hasIdentity && !identity
        ? unreadLayer('identity-policy')
        : ask('identity-policy', identity, hasIdentity),
    boundary: ask('permissions-boundary', listed(boundary), hasIdentity),
    session: ask('session-policy', sessionPolicies(request), hasIdentity),
  };
}

/** What every statement is asked. Listing all buckets is judged on all of them. */
export function questionOf(request: AuthorizationRequest): Question {
  const { action, resource, principal, boundary } = request;
  const isEveryBucket = resource === '*' && action.toLowerCase() === 's3:listallmybuckets';
  const [, partition = 'aws'] = principal.arn.split(':');
  return {
    action,
    resource: askedResource(isEveryBucket ? `arn:${partition}:s3:::*` : resource),
    caller: { principal, hasBoundary: boundary !== undefined },
    context: requestContext(request),
  };
}

function askRead(
  { unread = [] }: AuthorizationRequest,
  kind: LayerKind,
  policies: readonly PolicyInput[] | undefined,
  question: Question,
): LayerAnswer {
  if (policies) return evaluateLayer(kind, policies, question);
  return unread.includes(kind) ? unreadLayer(kind) : notApplicable(kind);
}

function listed(policy: PolicyInput | undefined): readonly PolicyInput[] | undefined {
  return policy && [policy];
}

/** A session may do what its role may, unless policies were passed; a federated one, nothing then. */
function sessionPolicies({ principal, session = [] }: AuthorizationRequest) {
  return session.length > 0 || principal.kind === 'federated-user' ? session : undefined;
}
