import type { Snapshot } from '#network/snapshot/snapshot.ts';
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

/**
 * Within one account either an identity or a resource policy grants, so neither blocks while the
 * other does; across accounts, and for keys and roles, the resource's own policy must allow too.
 */
function blocking(call: JudgedCall, layer: LayerDecision): Layer {
  if (layer.decision !== 'implicitDeny' || call.decision?.decision === 'allowed')
    return { ...layer, blocks: layer.decision === 'explicitDeny' };
  if (layer.kind === 'resource-policy')
    return { ...layer, blocks: call.bothMustAllow || !hasIdentity(call) };
  return { ...layer, blocks: layer.kind !== 'identity-policy' || !isGrantedBeside(call) };
}

/** The resource's policy grants by itself: something else must be what refuses. */
function isGrantedBeside({ decision, bothMustAllow }: JudgedCall): boolean {
  const layers = decision?.layers ?? [];
  const granted = layers.some(
    ({ kind, decision: one }) => kind === 'resource-policy' && one === 'allowed',
  );
  const limited = layers.some(
    ({ kind, decision: one }) => !grants.includes(kind) && one.endsWith('Deny'),
  );
  return granted && limited && !bothMustAllow;
}

const grants: readonly LayerDecision['kind'][] = ['identity-policy', 'resource-policy'];

/** Unsigned calls and AWS services have no identity policy: only the resource's can grant. */
function hasIdentity({ principal }: JudgedCall): boolean {
  return principal?.kind !== 'anonymous' && principal?.kind !== 'service';
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
    kind: isTrust
      ? 'trust-policy'
      : layer.kind === 'bucket-policy'
        ? 'resource-policy'
        : layer.kind,
    id: step.id,
    decision: decisions[layer.decision],
    statements: layer.matched.map(({ policy, statement }) => `${policy}: ${statement}`),
    step,
  };
}
