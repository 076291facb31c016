import type {
  CheckReply,
  HintTold,
  LabReply,
  PathReply,
  ProblemReply,
  StepEvent,
} from '#server/api.ts';
import type { Result } from '#labs/result.ts';

/** What the page knows of the lab at this moment; absent means not asked or not there. */
export interface LabView {
  readonly connection: 'asking' | 'offline' | 'online';
  readonly lab?: LabReply;
  readonly path?: PathReply;
  readonly result?: Result;
  /** The rungs shown so far, of every task. */
  readonly hints?: readonly HintTold[];
  /** Why the path could not be read. */
  readonly pathProblem?: ProblemReply;
  /** When the network was last judged here. */
  readonly checkedAt?: Date;
  /** The calls so far of a build or a solution that this page asked for. */
  readonly steps?: readonly StepEvent[];
}

type Held = LabReply['state']['attempt'];

/**
 * The view once the server's answer is known. Answers may overtake each other: one that was on its way
 * while a reset began another attempt speaks of what is gone, and changes nothing (`undefined`); a
 * result of the former attempt is dropped.
 */
export function withReply(
  view: LabView,
  reply: LabReply | CheckReply,
  now: Date,
): LabView | undefined {
  const { path, result, lab, pathProblem: _problem, ...rest } = view;
  const { attempt } = reply.state;
  if (isBefore(attempt, lab?.state.attempt)) return undefined;
  const same = attempt !== undefined && attempt.id === lab?.state.attempt?.id;
  const judged = 'result' in reply && reply.result.attempt === attempt?.id;
  const found = judged ? reply.result : same ? result : undefined;
  return {
    ...rest,
    connection: 'online',
    lab: reply,
    ...(found && { result: found }),
    ...(judged && { checkedAt: now }),
    ...(same && path && { path }),
  };
}

function isBefore(told: Held, held: Held): boolean {
  return told !== undefined && held !== undefined && told.startedAt < held.startedAt;
}
