import type { AuthorizationDecision, LayerDecision } from '../authorization.ts';
import { distinctKeys } from '../context/context.ts';

/** The decision on two things that must both be allowed: of each layer the worse answer. */
export function both(
  one: AuthorizationDecision,
  other: AuthorizationDecision,
): AuthorizationDecision {
  return {
    decision: rank(one.decision) <= rank(other.decision) ? one.decision : other.decision,
    layers: one.layers.map((layer, at) => worseLayer(layer, other.layers[at] ?? layer)),
    barriers: [...new Set([...one.barriers, ...other.barriers])],
    missingContext: distinctKeys([...one.missingContext, ...other.missingContext]),
  };
}

function worseLayer(one: LayerDecision, other: LayerDecision): LayerDecision {
  const isWorse =
    one.refuses === other.refuses ? rank(one.decision) <= rank(other.decision) : one.refuses;
  return {
    ...(isWorse ? one : other),
    missingContext: distinctKeys([...one.missingContext, ...other.missingContext]),
    hingesOn: distinctKeys([...one.hingesOn, ...other.hingesOn]),
  };
}

/** From what settles a question most to what settles it least. */
function rank(decision: LayerDecision['decision']): number {
  return ['explicitDeny', 'implicitDeny', 'unknown', 'allowed', 'notApplicable'].indexOf(decision);
}

/** The decision on a request that may be read in two ways: known where both come to the same. */
export function either(
  one: AuthorizationDecision,
  other: AuthorizationDecision,
): AuthorizationDecision {
  if (one.decision === other.decision) return one;
  const layers = one.layers.map((layer, at) =>
    layer.decision === other.layers[at]?.decision
      ? layer
      : ({
          ...layer,
          decision: 'unknown',
          refuses: false,
          matched: [],
          doubts: ['reading'],
        } as const),
  );
  return { ...one, decision: 'unknown', layers };
}
