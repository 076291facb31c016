import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerAirflow } from './airflow/answer-airflow.ts';
import type { Grant } from './answer-question.ts';
import { answerBalanced, answerFor, type BalanceDeps } from './balance/answer-balanced.ts';
import { answerAws, type AwsDeps } from './call/answer-aws.ts';
import type { Credentials } from './credentials.ts';
import type { Place } from './place.ts';
import { answerMetadata } from './stand-in/metadata.ts';
import { answerIndex } from './stand-in/package-index.ts';
import { answerPage } from './stand-in/page.ts';
import { covers } from './tls/names-shown.ts';

export interface HttpDeps extends AwsDeps, BalanceDeps {
  readonly place: Place;
  readonly credentials: Credentials | undefined;
}

/** Answers one HTTP request as whatever stands where it arrived. */
export function answerHttp(
  deps: HttpDeps,
  grant: Grant,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { listener, to } = grant;
  switch (listener.kind) {
    case 'aws':
      // Past its certificate, by a client that checks none: another host is not served here.
      if (!listener.hosts.some((name) => covers(name, hostOf(request))))
        return Promise.resolve(void response.writeHead(421, { connection: 'close' }).end());
      return answerAws(deps, to, request, response);
    case 'metadata':
      return Promise.resolve(answerMetadata(deps.place, deps.credentials, request, response));
    case 'internet':
      return Promise.resolve(answerPage(listener.host, request, response));
    case 'web-server':
      return answerAirflow(deps, listener.host, request, response);
    case 'load-balancer':
      return answerBalanced(deps, grant, listener, [request, response], (next) =>
        answerHttp(deps, next, request, response),
      );
    case 'stand-in': {
      const { standIn, host = to.address } = listener;
      if (standIn.kind === 'package-index' && standIn.folder !== undefined)
        return answerIndex(standIn.folder, request, response);
      return Promise.resolve(answerPage(host, request, response, standIn.text));
    }
    case 'resolver':
    case 'silent':
    case 'unavailable':
      return Promise.resolve(answerFor(request, response, 504));
  }
}

function hostOf({ headers }: IncomingMessage): string {
  return (headers.host ?? '').toLowerCase().replace(/:\d+$/, '');
}
