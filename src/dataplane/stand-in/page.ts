import type { IncomingMessage, ServerResponse } from 'node:http';

/** A page that says that it is none, and what was reached by it. */
export function answerPage(
  host: string,
  request: IncomingMessage,
  response: ServerResponse,
  own?: string,
): void {
  const text =
    own ??
    [
      `closednet stands in for ${host}.`,
      `Your ${request.method} ${request.url} got there: the whole path works, both ways.`,
      '',
    ].join('\n');
  send(response, 200, 'text/plain; charset=utf-8', text, request.method);
}

export function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Buffer,
  method = 'GET',
): void {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) });
  response.end(method === 'HEAD' ? undefined : body);
}
