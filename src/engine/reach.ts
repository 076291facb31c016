import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { BadRequest } from '#request/bad-request.ts';
import type { Request, TraceDocument } from '#request/document.ts';
import { traceRequest } from '#request/trace-request.ts';

/** What a client would see of a connection; `unknown` also where an end is not in the network. */
interface Reached extends Pick<TraceDocument, 'outcome' | 'symptom'> {
  /** What is not known, where something is not. */
  readonly why?: string;
}

/** Traces each connection on its own. */
export function reach(snapshot: Snapshot, requests: readonly Request[]): readonly Reached[] {
  return requests.map((request) => {
    try {
      const { outcome, symptom, unknowns } = traceRequest(snapshot, request);
      const [unknown] = outcome === 'unknown' ? unknowns : [];
      return {
        outcome,
        symptom,
        ...(unknown ? { why: `${unknown.what.en}: ${unknown.call}` } : {}),
      };
    } catch (error) {
      if (!(error instanceof BadRequest)) throw error;
      return { outcome: 'unknown', symptom: 'unknown', why: error.what.en };
    }
  });
}
