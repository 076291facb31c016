import type { Hop, Step, TraceDocument } from './document.ts';
import type { Words } from './words.ts';
import { words } from './words/judged.ts';

/**
 * What a learner may see before committing to a cause: how far the request got and what the client
 * saw. The steps it passed lose their evidence, the one that stopped it loses its name, and what
 * comes behind is left out. A request that arrives hides nothing.
 */
export function cutAtStop(trace: TraceDocument): TraceDocument {
  if (trace.outcome === 'delivered') return trace;
  const { authorization: _policies, reply: _reply, forward, blockers, unknowns, ...seen } = trace;
  const secrets = new Set(blockers.flatMap(({ id, code }) => [id, code]));
  const stop = forward.findIndex((hop) => hop.steps.some(stops));
  const passed = stop === -1 ? forward : forward.slice(0, stop + 1);
  const hops = passed.map((hop) => withoutEvidence(hop, secrets));
  return {
    ...seen,
    forward: stop === -1 ? markLast(hops, whereWithout(trace)) : hops,
    blockers: [],
    unknowns: trace.outcome === 'unknown' ? unknowns : [],
  };
}

/**
 * The same of a request that arrives and must not: that it does is seen, and nothing of what let it
 * through.
 */
export function withoutReasons(trace: TraceDocument): TraceDocument {
  if (trace.outcome !== 'delivered') return cutAtStop(trace);
  const { authorization: _policies, reply: _reply, forward, ...seen } = trace;
  return { ...seen, forward: forward.map((hop) => withoutEvidence(hop, new Set())) };
}

function stops(step: Step): boolean {
  return step.verdict !== 'allow';
}

const stoppedHere = words('the request stopped here', '要求はここで止まった');
const passedHere = words('passed', '通過');

/** The request passed everything on its way: what did not come back tells what the client sees. */
function whereWithout({ symptom }: TraceDocument): Words {
  return symptom === 'access-denied'
    ? words('the request arrived and was refused', '要求は届いたが、断られた')
    : words('the request arrived; no answer came back', '要求は届いたが、応答が返らなかった');
}

function withoutEvidence(hop: Hop, secrets: ReadonlySet<string>): Hop {
  const { id, name, steps, ...place } = hop;
  const told = secrets.has(id) ? (hop.subnetId ?? hop.vpcId ?? hop.kind) : id;
  const stop = steps.find(stops);
  const passed = stop ? steps.slice(0, steps.indexOf(stop)) : steps;
  return {
    ...place,
    id: told,
    ...(name === undefined || secrets.has(id) ? {} : { name }),
    steps: [
      ...passed.map((step) => passing(step, told)),
      ...(stop ? [stopping(told, stoppedHere, stop.verdict)] : []),
    ],
  };
}

function passing({ kind, component, verdict, reached }: Step, id: string): Step {
  const readFrom = { call: '', field: '' };
  return { kind, component, verdict, reached, id, passedOver: [], message: passedHere, readFrom };
}

function stopping(id: string, message: Words, verdict: Step['verdict'] = 'deny'): Step {
  const readFrom = { call: '', field: '' };
  const hidden = { kind: 'stopped', component: 'hidden', verdict } as const;
  return { ...hidden, reached: true, id, passedOver: [], message, readFrom };
}

function markLast(hops: readonly Hop[], message: Words): readonly Hop[] {
  return hops.map((hop, i) =>
    i === hops.length - 1 ? { ...hop, steps: [...hop.steps, stopping(hop.id, message)] } : hop,
  );
}
