import type {
  AuthorizationDecision,
  AuthorizationRequest,
  LayerDecision,
} from '../authorization.ts';
import { distinctKeys } from '../context/context.ts';
import type { JudgedLayer, LayerAnswer } from '../layer/layer-answer.ts';
import { evaluateLayers, questionOf } from '../layer/layers.ts';
import { barriersOf } from '../service/barriers.ts';
import { needsNoPermission } from '../service/needs-no-permission.ts';
import { allOf, decisions, not } from '../truth.ts';
import { evaluateGrant, type GrantAnswer } from './evaluate-grant.ts';

/**
 * Decides one action on one resource over all its layers. A Deny anywhere ends it; then the
 * endpoint's policy and the organization's must allow, and identity and resource policies must
 * grant. The answer is `unknown` only where a policy that could turn it was not read or cannot be, or where it hinges on
 * a condition key that is not known.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
 * @see https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html
 */
export function evaluateRequest(request: AuthorizationRequest): AuthorizationDecision {
  const question = questionOf(request);
  const answers = evaluateLayers(request, question);
  const { endpoint, rcp, scp, resource, bucket, identity, boundary, session } = answers;
  const gates = [endpoint, rcp, scp];
  const inOrder = [...gates, resource, ...(bucket ? [bucket] : []), identity, boundary, session];
  const barriers = barriersOf(request, question.context);
  const { granted, lacking } = needsNoPermission(request)
    ? needingNothing
    : evaluateGrant(request, answers);
  const isLacking = (one: LayerAnswer) => {
    if (gates.includes(one)) return one.allows === 'no';
    // No Allow of the resource's would help where none reaches.
    const isBeyond = one === resource && beyondGrants.some((kind) => barriers.get(kind) === 'yes');
    return lacking.has(one.layer.kind) && !isBeyond;
  };
  const layers = inOrder.map((one) => settle(one.layer, isLacking(one)));
  const isDenied = layers.some(({ decision }) => decision === 'explicitDeny');
  const allowed = allOf([
    ...gates.map(({ allows }) => allows),
    ...[...barriers.values()].map(not),
    granted,
    inOrder.some(({ mayDeny }) => mayDeny) ? 'unknown' : 'yes',
  ]);
  return {
    decision: isDenied ? 'explicitDeny' : decisions[allowed],
    layers,
    barriers: [...barriers].flatMap(([barrier, stands]) => (stands === 'yes' ? [barrier] : [])),
    missingContext: distinctKeys([
      ...layers.flatMap(({ missingContext }) => missingContext),
      ...(barriers.get('other-network') === 'unknown' ? ['aws:SourceVpc'] : []),
    ]),
  };
}

const beyondGrants = ['other-partition', 'other-account'] as const;

const needingNothing: GrantAnswer = { granted: 'yes', lacking: new Set() };

/** A layer whose Allow is lacking refuses, also where it has no policy, or may deny as well. */
function settle(layer: JudgedLayer, isLacking: boolean): LayerDecision {
  const refuses = isLacking || layer.decision === 'explicitDeny';
  const decision = isLacking && layer.decision !== 'explicitDeny' ? 'implicitDeny' : layer.decision;
  return { ...layer, decision, refuses };
}
