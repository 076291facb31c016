import type { OutsidePlace } from '#network/path/place.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { type Denial, denialMessage } from '#policy/message/denial-message.ts';
import { authorizationInWords } from './authorization-in-words.ts';
import { callOf } from './assemble.ts';
import { authorizeCall, type JudgedCall } from './authorize-call.ts';
import type { Authorization, Request } from './document.ts';
import { findRequest } from './trace-request.ts';

/** An AWS call that reached its service: what its policies decide, and what the caller then reads. */
export interface AnsweredCall {
  readonly authorization: Authorization;
  /** The service's own words; absent where nothing refuses for sure. */
  readonly denial?: Denial;
}

type Call = Request & { readonly action: string };

/** Answers a call that a place in the snapshot makes. Throws `BadRequest`. */
export function answerCall(snapshot: Snapshot, request: Call): AnsweredCall {
  const call = callOf(snapshot, findRequest(snapshot, request));
  if (!call) throw new Error('a call of nobody');
  return answered(call);
}

/** Answers a call from a place outside to a public name, which no path of the snapshot carries. */
export function answerOutsideCall(
  snapshot: Snapshot,
  request: Call,
  source: OutsidePlace,
): AnsweredCall {
  const way = { kind: 'internet', publicAddress: source.address } as const;
  return answered(
    authorizeCall(snapshot, request, { source, way, endpoint: undefined, host: request.to }),
  );
}

function answered(call: JudgedCall): AnsweredCall {
  const { authorization } = authorizationInWords(call, { going: true });
  const denial = call.judged && denialMessage(call.judged.asked, call.judged.decision);
  return denial ? { authorization, denial } : { authorization };
}
