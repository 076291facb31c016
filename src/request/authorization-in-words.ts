import type { Snapshot } from '#network/snapshot.ts';
import type { LayerDecision } from '#policy/authorize.ts';
import { type JudgedCall, takesPolicy } from './authorize-call.ts';
import { networkKeys } from './call-context.ts';
import type { Authorization, AuthorizationLayer } from './document.ts';
import { type Progress, reach } from './judged-path.ts';
import type { Unknown } from './words/missing-words.ts';
import { unreadPolicy } from './words/unread-policy.ts';
import { layerWords, type Layer } from './words/policy-words.ts';

/** Order in which a person reads them: the tube first, then the counter. */
const order: readonly LayerDecision['kind'][] = [
  'endpoint-policy',
  'identity-policy',
  'resource-policy',
  'permissions-boundary',
  'session-policy',
  'scp',
  'rcp',
];

/** Puts a judged call into the trace's words, with what would settle each doubt. */
export function authorizationInWords(
  snapshot: Snapshot,
  call: JudgedCall,
  progress: Progress,
): { readonly authorization: Authorization; readonly unknowns: readonly Unknown[] } {
  const layers = layersOf(snapshot, call);
  const unknowns = layers
    .filter((layer) => layer.decision === 'unknown')
    .map((layer) => unreadPolicy(call, layer.kind));
  return {
    authorization: {
      decision: decisionOf(call, layers),
      layers: layers.map((layer) => inWords(call, layer, progress)),
    },
    unknowns,
  };
}

/** The layers that have a say; one whose conditions ask for an unknown path is itself unknown. */
function layersOf(snapshot: Snapshot, call: JudgedCall): readonly Layer[] {
  const { decision, arrival, resourcePolicy } = call;
  const { endpoint } = arrival;
  const read = order
    .flatMap((kind) => decision?.layers.filter((layer) => layer.kind === kind) ?? [])
    .filter((layer) => layer.decision !== 'notApplicable')
    .map((layer) => (dependsOnPath(call, layer) ? doubt(layer.kind) : blocking(call, layer)));
  const isUnread = endpoint && !endpoint.policy && takesPolicy(snapshot, endpoint.serviceName);
  const layers: Layer[] = [
    ...(isUnread ? [doubt('endpoint-policy')] : []),
    ...(decision ? [] : [doubt('identity-policy')]),
    ...read,
  ];
  const hasResource = layers.some((layer) => layer.kind === 'resource-policy');
  return resourcePolicy.kind === 'unread' && !hasResource
    ? [...layers, doubt('resource-policy')]
    : layers;
}

function dependsOnPath({ networkKeysKnown }: JudgedCall, layer: LayerDecision): boolean {
  const asks = layer.missingContext.some((key) => networkKeys.includes(key.toLowerCase()));
  return asks && !networkKeysKnown;
}

function doubt(kind: Layer['kind']): Layer {
  return { kind, decision: 'unknown', matched: [], blocks: false };
}

/** Identity and resource policy of one account grant together: only if neither does do they block. */
function blocking({ decision }: JudgedCall, layer: LayerDecision): Layer {
  const answerOf = (kind: LayerDecision['kind']) =>
    decision?.layers.find((one) => one.kind === kind)?.decision;
  const granted = decision?.decision === 'allowed';
  const byOther =
    (layer.kind === 'identity-policy' && answerOf('resource-policy') === 'allowed') ||
    (layer.kind === 'resource-policy' && answerOf('identity-policy') !== 'notApplicable');
  const blocks =
    layer.decision === 'explicitDeny' ||
    (layer.decision === 'implicitDeny' && !granted && !byOther);
  return { ...layer, blocks };
}

function decisionOf(call: JudgedCall, layers: readonly Layer[]): Authorization['decision'] {
  if (layers.some((layer) => layer.decision === 'explicitDeny')) return 'explicit-deny';
  if (layers.some((layer) => layer.blocks)) return 'implicit-deny';
  if (layers.some((layer) => layer.decision === 'unknown')) return 'unknown';
  if (call.decision?.decision === 'implicitDeny') return 'implicit-deny';
  return call.decision?.decision === 'allowed' ? 'allow' : 'unknown';
}

const decisions = {
  allowed: 'allow',
  explicitDeny: 'explicit-deny',
  implicitDeny: 'implicit-deny',
  unknown: 'unknown',
  notApplicable: 'not-applicable',
} as const;

function inWords(call: JudgedCall, layer: Layer, progress: Progress): AuthorizationLayer {
  const step = reach(progress, layerWords(call, layer));
  const isTrust = layer.kind === 'resource-policy' && /^sts:assumerole/i.test(call.action);
  return {
    kind: isTrust ? 'trust-policy' : layer.kind,
    id: step.id,
    decision: decisions[layer.decision],
    statements: layer.matched.map(({ policy, statement }) => `${policy}: ${statement}`),
    step,
  };
}
