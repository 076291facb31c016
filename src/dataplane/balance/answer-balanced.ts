import type { IncomingMessage, ServerResponse } from 'node:http';
import { chooseRule } from '#network/gateway/listener-rules.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { Grant } from '../answer-question.ts';
import type { Attempt } from '../attempts.ts';
import { type BalancerListener, findListener, type StandIn } from '../listener.ts';
import { send } from '../stand-in/page.ts';
import type { Place } from '../place.ts';
import { chooseTarget } from './choose-target.ts';
import { clientAt, holdsForRequest } from './request-rules.ts';

export interface BalanceDeps {
  readonly place: Pick<Place, 'at'>;
  readonly snapshot: () => Snapshot;
  readonly standIns: readonly StandIn[];
  readonly note: (attempt: Attempt) => void;
}

type AnswerAt = (grant: Grant) => Promise<void>;

const turns = new Map<string, number>();

/**
 * Answers as an application load balancer: a rule of the listener takes the request, or its default
 * action does, as the network is now. It goes on to a target, or the load balancer answers for the
 * target. It checks no certificate of a target.
 *
 * @see https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html
 */
export async function answerBalanced(
  { place, snapshot, standIns, note }: BalanceDeps,
  { to, from = place.at }: Grant,
  begun: BalancerListener,
  [request, response]: readonly [IncomingMessage, ServerResponse],
  answerAt: AnswerAt,
): Promise<void> {
  const now = snapshot();
  const here = findListener(now, to, standIns);
  // Its listener may be another since the connection began.
  const { listener, nodeId } = here?.kind === 'load-balancer' ? here : begun;
  const client = () => clientAt(now, from, to);
  const { rule, doubt } = chooseRule(listener, holdsForRequest(request, client));
  if (doubt) return notKnown(request, response, doubt.priority);
  const { answersBy, targetGroupIds } = rule ?? listener;
  if (answersBy !== undefined && targetGroupIds.length === 0)
    return notActedOut(request, response, answersBy);
  const turn = turns.get(listener.id) ?? 0;
  turns.set(listener.id, turn + 1);
  const choice = chooseTarget(now, standIns, { nodeId, listener, targetGroupIds }, turn);
  if (choice.kind === 'target')
    return answerAt({ listener: choice.listener, to: choice.to, from: nodeId });
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

/** A rule that goes by what is not looked into here, such as a regular expression. */
function notKnown(request: IncomingMessage, response: ServerResponse, priority: number): void {
  const text = `closednet: whether rule ${priority} of the load balancer takes this request is not known here\n`;
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
