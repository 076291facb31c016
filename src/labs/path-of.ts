import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { TraceDocument } from '#request/document.ts';
import type { Words } from '#request/words.ts';
import type { Evidence, Lab, RequestCondition } from './lab.ts';
import { shownTrace } from './shown-trace.ts';
import { tellWith } from './told.ts';

/** One request of a lab on a network, and what else could be asked. */
export interface LabPath {
  readonly revealed: boolean;
  readonly requests: readonly { readonly id: string; readonly title: Words }[];
  readonly shown: string;
  readonly trace: TraceDocument;
  readonly snapshot: Snapshot;
}

/** The conditions of a lab that a request answers. */
export const requestsOf = (lab: Lab): readonly RequestCondition[] =>
  lab.tasks.flatMap((task) => task.conditions).filter((condition) => condition.kind !== 'rule');

/** What a lab can trace, as its learner reads it. */
export const requestsTold = (lab: Lab, bindings: Evidence['bindings']) =>
  requestsOf(lab).map(({ id, title }) => ({ id, title: tellWith(title, bindings) }));

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
  };
}
