import type { AuthorizationLayer, TraceDocument } from '#request/document.ts';
import type { Mark, MarkVerdict } from '../plan/mark.ts';

/** How a gate of policies stands to one request. */
export type GateState =
  | 'open'
  | 'closed'
  | 'denies'
  /** No statement allows, and none has to. */
  | 'silent'
  | 'unknown'
  /** There is no such policy on this way. */
  | 'unasked';

export interface Gate {
  readonly kind: AuthorizationLayer['kind'];
  readonly state: GateState;
  /** Absent of a gate that is not asked. */
  readonly mark?: Mark;
  readonly layer?: AuthorizationLayer;
}

/** AWS's order; every request meets the three that are drawn even where they are not asked. */
const order: readonly AuthorizationLayer['kind'][] = [
  'endpoint-policy',
  'rcp',
  'scp',
  'resource-policy',
  'trust-policy',
  'identity-policy',
  'permissions-boundary',
  'session-policy',
];
const always: ReadonlySet<AuthorizationLayer['kind']> = new Set([
  'endpoint-policy',
  'resource-policy',
  'identity-policy',
]);

/**
 * The gates that a request passes, in the order in which AWS asks them.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
 */
export function gatesOf({ authorization }: TraceDocument, marks: readonly Mark[]): readonly Gate[] {
  const layers = authorization?.layers ?? [];
  const judged = marks.filter(({ direction }) => direction === 'authorization');
  const gates = layers.map((layer, i): Gate => {
    const mark = judged[i];
    return { kind: layer.kind, state: stateOf(layer), layer, ...(mark && { mark }) };
  });
  const trusted = layers.some(({ kind }) => kind === 'trust-policy');
  return order.flatMap((kind) => {
    const found = gates.filter((gate) => gate.kind === kind);
    const missing = always.has(kind) && !(kind === 'resource-policy' && trusted);
    return found.length > 0 || !missing ? found : [{ kind, state: 'unasked' as const }];
  });
}

function stateOf({ decision, step }: AuthorizationLayer): GateState {
  if (decision === 'explicit-deny') return 'denies';
  if (step.verdict === 'deny') return 'closed';
  if (step.verdict === 'unknown' || decision === 'unknown') return 'unknown';
  return decision === 'allow' ? 'open' : 'silent';
}

/** How the line of the request is drawn. */
export type Line = Extract<MarkVerdict, 'allow' | 'unknown' | 'skip'>;

/** The line behind each gate: a closed one ends it, an explicit deny ends it before the first. */
export function lineBehind(gates: readonly Gate[], start: Line): readonly Line[] {
  let line = gates.some(({ state }) => state === 'denies') ? 'skip' : start;
  return gates.map(({ state }) => {
    if (state === 'closed') line = 'skip';
    else if (state === 'unknown' && line === 'allow') line = 'unknown';
    return line;
  });
}
