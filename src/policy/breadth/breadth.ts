import type { Decision, MatchedStatement, PolicyInput, Principal } from '../authorization.ts';
import { evaluateLayer } from '../layer/evaluate-layer.ts';
import { requestContext } from '../context/request-context.ts';
import { askedResource } from '../match/match-resource.ts';
import { nowhere, strangePrincipal, strangeResource } from './stranger.ts';

/** Policies of one kind, judged as if they were the only ones. */
export interface Probed {
  readonly kind: 'identity-policy' | 'resource-policy' | 'endpoint-policy';
  readonly policies: readonly PolicyInput[];
}

/** A request that a policy is asked about although nobody sends it. */
export interface Probe {
  readonly action: string;
  readonly resource: string;
  readonly principal: Principal;
  readonly context?: Readonly<Record<string, readonly string[]>>;
}

export interface ProbeAnswer {
  readonly decision: Decision;
  /** The statements that grant it, or deny it. */
  readonly matched: readonly MatchedStatement[];
}

/** How far an allowed request may be moved before the policy stops allowing it. */
export interface Breadth {
  /**
   * `action`: any action of the service on this resource; `resource`: this action on any resource of
   * the kind; `service`: both at once; `everything`: any action on anything; `anyone`: any caller.
   */
  readonly reaches: 'action' | 'resource' | 'service' | 'everything' | 'anyone';
  readonly grantedBy: readonly MatchedStatement[];
}

/**
 * What these policies alone say to the request: another log group, another action, another caller.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function evaluateProbe({ kind, policies }: Probed, probe: Probe): ProbeAnswer {
  const context = requestContext({ ...probe, context: probe.context ?? {} });
  const caller = { principal: probe.principal, hasBoundary: false };
  const { layer } = evaluateLayer(kind, policies, {
    action: probe.action,
    resource: askedResource(probe.resource),
    caller,
    context,
  });
  const decision = layer.decision === 'notApplicable' ? 'unknown' : layer.decision;
  return { decision, matched: layer.matched };
}

/**
 * The ways in which the policies allow more than the one request, judged by outcome: the request is
 * moved to an action, a resource, a service or a caller that exists nowhere, so that only a grant to
 * all of them can allow it, however it is written (`*`, `logs:*`, `NotAction`, `NotResource`).
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege
 */
export function evaluateBreadth(probed: Probed, wanted: Probe): readonly Breadth[] {
  return movedFrom(wanted).flatMap(({ reaches, probe }) => {
    const { decision, matched } = evaluateProbe(probed, probe);
    const asked = probed.kind !== 'identity-policy' || reaches !== 'anyone';
    return asked && decision === 'allowed' ? [{ reaches, grantedBy: matched }] : [];
  });
}

function movedFrom(
  wanted: Probe,
): readonly { readonly reaches: Breadth['reaches']; readonly probe: Probe }[] {
  const [service = ''] = wanted.action.split(':');
  const action = `${service}:${nowhere}`;
  const resource = strangeResource(wanted.resource);
  const everything = {
    action: `${nowhere}:${nowhere}`,
    resource: `arn:aws:${nowhere}:::${nowhere}`,
  };
  return [
    { reaches: 'action', probe: { ...wanted, action } },
    { reaches: 'resource', probe: { ...wanted, resource } },
    { reaches: 'service', probe: { ...wanted, action, resource } },
    { reaches: 'everything', probe: { ...wanted, ...everything } },
    { reaches: 'anyone', probe: { ...wanted, principal: strangePrincipal(wanted.resource) } },
  ];
}
