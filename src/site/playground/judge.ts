import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { Request, TraceDocument } from '#request/document.ts';
import { BadRequest } from '#request/bad-request.ts';
import type { ProblemText } from '#problem/problem.ts';
import { traceRequest } from '#request/trace-request.ts';

/** What becomes of a request in a network, or why it cannot be asked there. */
export type Judgement =
  | { readonly kind: 'traced'; readonly trace: TraceDocument }
  | { readonly kind: 'cannot-be-asked'; readonly problem: ProblemText };

/** Traces; a request that names nothing here is an answer too, not an error of the page. */
export function judge(snapshot: Snapshot, request: Request): Judgement {
  try {
    return { kind: 'traced', trace: traceRequest(snapshot, request) };
  } catch (error) {
    if (!(error instanceof BadRequest)) throw error;
    const { what, expected, got } = error;
    return { kind: 'cannot-be-asked', problem: { what, expected, got: { en: got, ja: got } } };
  }
}
