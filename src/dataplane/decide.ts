import type { Denial } from '#policy/message/denial-message.ts';
import type { Code } from '#request/codes/catalogue.ts';
import type { Blocker, TraceDocument } from '#request/document.ts';
import type { Listener } from './listener.ts';

/** What a resolver answers a question for an address. */
export type NameDecision =
  | { readonly kind: 'resolve'; readonly addresses: readonly string[] }
  | { readonly kind: 'no-such-name' }
  /** The name is there, and has no address of a family that the client has. */
  | { readonly kind: 'no-address' }
  | { readonly kind: 'server-failure' }
  /** Nobody answers: the client waits. */
  | { readonly kind: 'silence' }
  | { readonly kind: 'unknown' };

/** What becomes of a connection, or of one datagram. */
export type ConnectionDecision =
  | { readonly kind: 'deliver'; readonly to: Listener }
  | { readonly kind: 'drop' }
  /** The host is there and nothing listens. */
  | { readonly kind: 'refuse' }
  | { readonly kind: 'unknown' };

/** What becomes of an AWS call that arrived. */
type CallDecision =
  | { readonly kind: 'forward' }
  | { readonly kind: 'deny'; readonly denial: Denial }
  | { readonly kind: 'unknown' };

export interface Decision {
  readonly name?: NameDecision;
  readonly connection: ConnectionDecision;
  /** Present where the trace judged an action, and the call arrives. */
  readonly call?: CallDecision;
}

/**
 * What a client is made to feel of a trace; the only place that turns one into fates. `listener` is
 * what stands where the request goes, `denial` the service's words for the refusal in the trace.
 */
export function decide(
  trace: TraceDocument,
  { listener, denial }: { readonly listener?: Listener; readonly denial?: Denial } = {},
): Decision {
  const connection = decideConnection(trace, listener);
  const call = connection.kind === 'deliver' ? decideCall(trace, denial) : undefined;
  return {
    ...(trace.name ? { name: decideName(trace) } : {}),
    connection,
    ...(call ? { call } : {}),
  };
}

function decideName({ name, symptom, blockers, forward }: TraceDocument): NameDecision {
  if (symptom === 'dns-failure') return failureOf(blockers);
  const isDoubtful = forward.some((hop) =>
    hop.steps.some((step) => step.kind === 'name' && step.verdict === 'unknown'),
  );
  if (isDoubtful) return { kind: 'unknown' };
  return { kind: 'resolve', addresses: name?.answers ?? [] };
}

/** A question that is lost on its way to a resolver of the learner's own is waited for. */
function failureOf(blockers: readonly Blocker[]): NameDecision {
  const blocker = blockers.find(({ direction }) => direction === 'name');
  if (!blocker || blocker.component !== 'name') return { kind: 'silence' };
  return failures[blocker.code] ?? { kind: 'no-such-name' };
}

const silence = { kind: 'silence' } as const;
const failure = { kind: 'server-failure' } as const;

/** By what stops a name; every other reason is that nobody has it. */
const failures: Readonly<Partial<Record<Code, NameDecision>>> = {
  'sim:NO_RESOLVER': silence,
  'sim:NOT_A_RESOLVER': silence,
  'sim:RESOLVER_ENDPOINT_NOT_READY': silence,
  'sim:DNS_SUPPORT_DISABLED': silence,
  'sim:DNS_FORWARDING_LOOP': failure,
  'sim:DNS_REDIRECTION_LOOP': failure,
  'sim:NO_ADDRESS_OF_FAMILY': { kind: 'no-address' },
};

function decideConnection(
  trace: TraceDocument,
  listener: Listener | undefined,
): ConnectionDecision {
  const { symptom, outcome, authorization } = trace;
  if (symptom === 'timeout' || symptom === 'dns-failure') return { kind: 'drop' };
  if (symptom === 'refused') return { kind: 'refuse' };
  // It took the connection, and answers for what it sends on.
  const isTaken = symptom === 'unavailable' && listener?.kind === 'load-balancer';
  if (isTaken) return { kind: 'deliver', to: listener };
  if (listener?.kind === 'load-balancer' && isForRequest(trace))
    return { kind: 'deliver', to: listener };
  if (symptom === 'unavailable') return { kind: 'deliver', to: { kind: 'unavailable' } };
  // Policies, known or not, are the call's matter: its connection stands.
  const isCall = outcome === 'unknown' && authorization?.decision === 'unknown';
  const arrives = symptom === 'ok' || symptom === 'access-denied' || isCall;
  if (!arrives) return { kind: 'unknown' };
  if (listener?.kind === 'silent') return { kind: 'drop' };
  return listener ? { kind: 'deliver', to: listener } : { kind: 'refuse' };
}

/** Nothing is open but which rule of a load balancer takes it: the request that follows tells. */
function isForRequest({ forward, reply = [] }: TraceDocument): boolean {
  const steps = [...forward, ...reply].flatMap((hop) => hop.steps);
  const open = steps.filter(({ verdict }) => verdict !== 'allow');
  return (
    open.length > 0 &&
    open.every(
      ({ readFrom }) => readFrom.call === 'DescribeRules' && readFrom.field === 'Conditions',
    )
  );
}

function decideCall(
  { authorization }: TraceDocument,
  denial: Denial | undefined,
): CallDecision | undefined {
  if (!authorization) return undefined;
  if (authorization.decision === 'allow') return { kind: 'forward' };
  return authorization.decision !== 'unknown' && denial
    ? { kind: 'deny', denial }
    : { kind: 'unknown' };
}
