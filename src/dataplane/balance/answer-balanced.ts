import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { Grant } from '../answer-question.ts';
import type { Attempt } from '../attempts.ts';
import {
  type BalancerListener,
  type Destination,
  findListener,
  type StandIn,
} from '../listener.ts';
import { send } from '../stand-in/page.ts';
import { chooseTarget } from './choose-target.ts';

export interface BalanceDeps {
  readonly snapshot: () => Snapshot;
  readonly standIns: readonly StandIn[];
  readonly note: (attempt: Attempt) => void;
}

type AnswerAt = (grant: Grant) => Promise<void>;

const turns = new Map<string, number>();

/**
 * Answers as an application load balancer: the request goes on to a target of the listener as the
 * network is now, or the load balancer answers for the target. It checks no certificate of a target.
 *
 * @see https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html
 */
export async function answerBalanced(
  { snapshot, standIns, note }: BalanceDeps,
  to: Destination,
  begun: BalancerListener,
  [request, response]: readonly [IncomingMessage, ServerResponse],
  answerAt: AnswerAt,
): Promise<void> {
  const now = snapshot();
  const here = findListener(now, to, standIns);
  // Its listener may be another since the connection began.
  const { listener, nodeId } = here?.kind === 'load-balancer' ? here : begun;
  if (listener.answersBy !== undefined && listener.targetGroupIds.length === 0)
    return notActedOut(request, response, listener.answersBy);
  const turn = turns.get(listener.id) ?? 0;
  turns.set(listener.id, turn + 1);
  const choice = chooseTarget(now, standIns, { nodeId, listener }, turn);
  if (choice.kind === 'target') return answerAt({ listener: choice.listener, to: choice.to });
  note({
    what: 'connection',
    destination: `${to.host ?? to.address}:${to.port}`,
    fate: 'unavailable',
    ...choice.because,
  });
  answerFor(request, response, choice.status);
}

/** A redirect, a fixed response, a login: the snapshot tells that there is one, not what it says. */
function notActedOut(request: IncomingMessage, response: ServerResponse, action: string): void {
  const text = `closednet: the load balancer answers by itself (${action}), which is not acted out here\n`;
  send(response, 501, 'text/plain; charset=utf-8', text, request.method);
}

const titles = {
  502: '502 Bad Gateway',
  503: '503 Service Temporarily Unavailable',
  504: '504 Gateway Time-out',
} as const;

/** What an application load balancer says for a target that does not answer. */
export function answerFor(
  request: IncomingMessage,
  response: ServerResponse,
  status: keyof typeof titles,
): void {
  const title = titles[status];
  response.setHeader('server', 'awselb/2.0');
  send(
    response,
    status,
    'text/html',
    `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n</body>\r\n</html>\r\n`,
    request.method,
  );
}
