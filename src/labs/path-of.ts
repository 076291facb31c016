import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { TraceDocument } from '#request/document.ts';
import type { Words } from '#request/words.ts';
import type { Evidence, Lab, RequestCondition } from './lab.ts';
import { shownTrace } from './shown-trace.ts';
import { knownIn, tellWith } from './told.ts';

/** One request of a lab on a network, and what else could be asked. */
export interface LabPath {
  readonly revealed: boolean;
  readonly requests: readonly RequestTold[];
  readonly shown: string;
  readonly trace: TraceDocument;
  readonly snapshot: Snapshot;
  /** What the lab calls its places outside the network, by how a request names them. */
  readonly names: Readonly<Record<string, string>>;
}

/** A request that may be traced; `kind` says whether it is meant to get through. */
export interface RequestTold {
  readonly id: string;
  readonly title: Words;
  readonly kind: RequestCondition['kind'];
}

/** The conditions of a lab that a request answers. */
export const requestsOf = (lab: Lab): readonly RequestCondition[] =>
  lab.tasks.flatMap((task) => task.conditions).filter((condition) => condition.kind !== 'rule');

/** What a lab can trace, as its learner reads it. */
export const requestsTold = (lab: Lab, bindings: Evidence['bindings']): readonly RequestTold[] =>
  requestsOf(lab).map(({ id, title, kind }) => ({ id, title: tellWith(title, bindings), kind }));

/** Hosts of the network have a name of their own; who stands elsewhere has that of its place. */
function namesOf({ places = [] }: Lab, bindings: Evidence['bindings']) {
  return Object.fromEntries(places.map(({ id, at }) => [knownIn(at, bindings), id]));
}

/**
 * Traces a condition's request; until the reasons are revealed the trace ends where it stopped.
 * `undefined` where the lab has no such request.
 */
export function pathOf(
  lab: Lab,
  evidence: Evidence,
  revealed: boolean,
  id = lab.mainRequest,
): LabPath | undefined {
  const wanted = requestsOf(lab).find((condition) => condition.id === id);
  if (!wanted) return undefined;
  const trace = evidence.trace(wanted.request);
  return {
    revealed,
    requests: requestsTold(lab, evidence.bindings),
    shown: id,
    trace: shownTrace(wanted, trace, revealed),
    snapshot: evidence.snapshot,
    names: namesOf(lab, evidence.bindings),
  };
}
