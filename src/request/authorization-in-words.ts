import type { LayerDecision } from '#policy/authorize.ts';
import type { LayerKind } from '#policy/authorization.ts';
import type { JudgedCall, Judgement } from './authorize-call.ts';
import type { Authorization, AuthorizationLayer } from './document.ts';
import { type Progress, reach } from './judged-path.ts';
import { barrierWords } from './words/barrier-words.ts';
import type { Judged } from './words/judged.ts';
import type { Unknown } from './words/missing-words.ts';
import { layerWords } from './words/policy-words.ts';
import { unreadPolicy, unknownCaller } from './words/unread-policy.ts';

/**
 * The tube first, then what AWS asks at the counter, in its own order.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
 */
const order: readonly LayerKind[] = [
  'endpoint-policy',
  'rcp',
  'scp',
  'resource-policy',
  'bucket-policy',
  'identity-policy',
  'permissions-boundary',
  'session-policy',
];

interface InWords {
  readonly authorization: Authorization;
  readonly unknowns: readonly Unknown[];
}

/** Puts a judged call into the trace's words, with what would settle each doubt. */
export function authorizationInWords(call: JudgedCall, progress: Progress): InWords {
  return call.judged ? judgedInWords(call, call.judged, progress) : withoutCaller(call, progress);
}

function judgedInWords(call: JudgedCall, judged: Judgement, progress: Progress): InWords {
  const { decision } = judged;
  const layers = order
    .flatMap((kind) => decision.layers.filter((layer) => layer.kind === kind))
    .filter((layer) => layer.decision !== 'notApplicable');
  const doubts = decision.decision === 'unknown' ? layers.filter(isUnknown) : [];
  return {
    authorization: {
      decision: decisions[decision.decision],
      layers: [
        ...layers.map((layer) => inWords(call, judged, layer, progress)),
        ...decision.barriers.map((barrier) => asLayer(barrierWords(call, barrier), progress)),
      ],
    },
    unknowns: doubts.flatMap((layer) => unreadPolicy(call, judged, layer)),
  };
}

/** Nothing is judged of a call that nobody makes. */
function withoutCaller(call: JudgedCall, progress: Progress): InWords {
  const { words, unknown } = unknownCaller(call);
  const layers: readonly AuthorizationLayer[] = words.map(({ kind, step }) => ({
    kind,
    id: step.id,
    decision: 'unknown',
    statements: [],
    step: reach(progress, step),
  }));
  return { authorization: { decision: 'unknown', layers }, unknowns: [unknown] };
}

function isUnknown({ decision }: LayerDecision): boolean {
  return decision === 'unknown';
}

const decisions = {
  allowed: 'allow',
  explicitDeny: 'explicit-deny',
  implicitDeny: 'implicit-deny',
  unknown: 'unknown',
} as const;

function inWords(
  call: JudgedCall,
  judged: Judgement,
  layer: LayerDecision,
  progress: Progress,
): AuthorizationLayer {
  const step = reach(progress, layerWords(call, judged, layer));
  const { decision, matched } = layer;
  return {
    kind: kindOf(call, layer.kind),
    id: step.id,
    decision: decision === 'notApplicable' ? 'not-applicable' : decisions[decision],
    statements: matched.map(({ policy, statement }) => `${policy}: ${statement}`),
    step,
  };
}

function kindOf({ action }: JudgedCall, kind: LayerKind): AuthorizationLayer['kind'] {
  if (kind === 'bucket-policy') return 'resource-policy';
  const isTrust = kind === 'resource-policy' && /^sts:assumerole/i.test(action);
  return isTrust ? 'trust-policy' : kind;
}

/** What stops the call whatever the policies say stands beside the resource's own. */
function asLayer(words: Judged, progress: Progress): AuthorizationLayer {
  const step = reach(progress, words);
  return {
    kind: 'resource-policy',
    id: step.id,
    decision: 'implicit-deny',
    statements: [],
    step,
  };
}
