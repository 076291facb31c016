import type { Decision, PolicyInput } from '../authorization.ts';
import { distinctKeys } from '../context/context.ts';
import { allOf } from '../truth.ts';
import { evaluateLayer } from './evaluate-layer.ts';
import type { Question } from './evaluate-statement.ts';
import { type LayerAnswer, noGrants } from './layer-answer.ts';

/**
 * Judges the policies of an organization: at every level, from the root down to the account, one
 * must allow; a Deny at any level ends it. Among resource control policies AWS's own, which allows
 * everything, is attached at every level and cannot be taken off.
 *
 * @see https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_evaluation.html
 * @see https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_evaluation.html
 */
export function evaluateLevels(
  kind: 'scp' | 'rcp',
  levels: readonly (readonly PolicyInput[])[],
  question: Question,
): LayerAnswer {
  const answers = levels.map((policies) =>
    evaluateLayer(kind, kind === 'rcp' ? [...policies, fullAccess] : policies, question),
  );
  const layers = answers.map(({ layer }) => layer);
  const decision = combine(layers.map((layer) => layer.decision));
  return {
    layer: {
      kind,
      decision,
      matched: layers
        .filter((layer) => layer.decision === decision)
        .flatMap((layer) => layer.matched),
      missingContext: distinctKeys(layers.flatMap((layer) => layer.missingContext)),
      hingesOn: distinctKeys(layers.flatMap((layer) => layer.hingesOn)),
      malformed: layers.flatMap((layer) => layer.malformed),
      doubts: [...new Set(layers.flatMap((layer) => layer.doubts))],
    },
    allows: allOf(answers.map(({ allows }) => allows)),
    grants: noGrants,
    mayDeny: answers.some(({ mayDeny }) => mayDeny),
  };
}

const fullAccess: PolicyInput = {
  name: 'RCPFullAWSAccess',
  document: {
    Version: '2012-10-17',
    Statement: { Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' },
  },
};

/** The worst of the levels' answers. */
function combine(decisions: readonly (Decision | 'notApplicable')[]): Decision {
  const worst = (['explicitDeny', 'implicitDeny', 'unknown'] as const).find((one) =>
    decisions.includes(one),
  );
  return worst ?? 'allowed';
}
