import type { Decision, PolicyInput } from '../authorization.ts';
import { allOf } from '../combine/certainty.ts';
import { evaluateLayer, type LayerAnswer } from './evaluate-layer.ts';
import type { Question } from './evaluate-statement.ts';

/**
 * Judges the policies of an organization: at every level, from the root down to the account, one
 * must allow; a Deny at any level ends it.
 *
 * @see https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_evaluation.html
 * @see https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_evaluation.html
 */
export function evaluateLevels(
  kind: 'scp' | 'rcp',
  levels: readonly (readonly PolicyInput[])[],
  question: Question,
): LayerAnswer {
  const answers = levels.map((policies) => evaluateLayer(kind, policies, question));
  const layers = answers.map(({ layer }) => layer);
  const decision = combine(layers.map((layer) => layer.decision));
  return {
    layer: {
      kind,
      decision,
      matched: layers
        .filter((layer) => layer.decision === decision)
        .flatMap((layer) => layer.matched),
      missingContext: [...new Set(layers.flatMap((layer) => layer.missingContext))],
      malformed: layers.flatMap((layer) => layer.malformed),
    },
    namings: new Set(),
    mayDeny: answers.some(({ mayDeny }) => mayDeny),
  };
}

function combine(decisions: readonly (Decision | 'notApplicable')[]): Decision {
  if (decisions.includes('explicitDeny')) return 'explicitDeny';
  return allOf(
    ...decisions.filter((decision) => decision !== 'explicitDeny' && decision !== 'notApplicable'),
  );
}
