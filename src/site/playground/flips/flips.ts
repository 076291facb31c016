import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { Outcome, Request, Symptom, TraceDocument } from '#request/document.ts';
import { marksOf, type Mark } from '../../plan/mark.ts';
import { applyEdit } from '../apply-edit.ts';
import type { Edit } from '../edit.ts';
import { judge } from '../judge.ts';
import { breaks } from './breaks.ts';
import { fixes } from './fixes.ts';
import { sceneOf } from './scene.ts';

/** One edit that changes what becomes of a request, and what the client would then see. */
export interface Flip {
  readonly edit: Edit;
  readonly outcome: Outcome;
  readonly symptom: Symptom;
  /** Where the request would stop then. */
  readonly stop?: Mark;
  /** The way it opens leads to the internet: a closed network would be none any more. */
  readonly leadsOut: boolean;
}

/**
 * Every single edit that moves a stopped request on, or stops one that arrives: each candidate is
 * traced, and only those that change the answer are kept. The furthest first.
 */
export function findFlips(
  snapshot: Snapshot,
  request: Request,
  trace: TraceDocument,
): readonly Flip[] {
  const scene = sceneOf(snapshot, request, trace);
  const arrives = trace.outcome === 'delivered';
  const candidates = distinct(arrives ? breaks(scene) : fixes(scene));
  const now = reachOf(trace);
  const tried = candidates.flatMap((edit) => {
    const found = judge(applyEdit(snapshot, edit), request);
    if (found.kind !== 'traced') return [];
    const reach = reachOf(found.trace);
    const differs = arrives ? found.trace.outcome !== 'delivered' : reach > now;
    return differs ? [{ reach, flip: flipOf(snapshot, edit, found.trace) }] : [];
  });
  return tried
    .toSorted((a, b) => (arrives ? a.reach - b.reach : b.reach - a.reach))
    .map(({ flip }) => flip);
}

/** How far a request came: the number of its stop, and beyond all of them once it arrives. */
function reachOf(trace: TraceDocument): number {
  if (trace.outcome === 'delivered') return Number.POSITIVE_INFINITY;
  return stopOf(trace)?.number ?? 0;
}

function stopOf(trace: TraceDocument): Mark | undefined {
  return marksOf(trace).find(({ verdict }) => verdict === 'deny' || verdict === 'unknown');
}

function flipOf(snapshot: Snapshot, edit: Edit, trace: TraceDocument): Flip {
  const stop = trace.outcome === 'delivered' ? undefined : stopOf(trace);
  const { outcome, symptom } = trace;
  return { edit, outcome, symptom, ...(stop && { stop }), leadsOut: leadsOut(snapshot, edit) };
}

function leadsOut({ internetGateways = [], natGateways = [] }: Snapshot, edit: Edit): boolean {
  if (edit.kind !== 'put-route') return false;
  return [...internetGateways, ...natGateways].some(({ id }) => id === edit.target);
}

function distinct(edits: readonly Edit[]): readonly Edit[] {
  return [...new Map(edits.map((edit) => [JSON.stringify(edit), edit])).values()];
}
