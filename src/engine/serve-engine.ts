import { timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { AwsRefusal, type Question, questionSchema } from './question.ts';

const tokenHeader = 'x-closednet-token';

const mostBytes = 4 * 1024 * 1024;

type Answer = (question: Question) => Promise<object>;

/**
 * Serves questions by `POST /ask`, to whoever shows the token. 200 with the answer; 409
 * `{code, message, status}` where AWS refuses; 4xx and 500 `{message}` where the question or the
 * engine is at fault.
 */
export function engineServer(token: string, answer: Answer): Server {
  return createServer((request, response) => {
    reply(token, answer, request).then(
      ({ status, body }) => send(response, status, body),
      (error: unknown) => send(response, 500, { message: messageOf(error) }),
    );
  });
}

interface Reply {
  readonly status: number;
  readonly body: object;
}

async function reply(token: string, answer: Answer, request: IncomingMessage): Promise<Reply> {
  const shown = Buffer.from(String(request.headers[tokenHeader] ?? ''));
  const known = Buffer.from(token);
  if (shown.length !== known.length || !timingSafeEqual(shown, known))
    return { status: 403, body: { message: `${tokenHeader} is not this run's` } };
  if (request.method !== 'POST' || request.url !== '/ask')
    return { status: 404, body: { message: 'POST /ask' } };
  const text = await read(request);
  if (text === undefined) return { status: 413, body: { message: `at most ${mostBytes} bytes` } };
  const question = questionSchema.safeParse(parsed(text));
  if (!question.success) {
    const [issue] = question.error.issues;
    return { status: 400, body: { message: `${issue?.path.join('.')}: ${issue?.message}` } };
  }
  try {
    return { status: 200, body: await answer(question.data) };
  } catch (error) {
    if (!(error instanceof AwsRefusal)) throw error;
    const { code, message, status } = error;
    return { status: 409, body: { code, message, status } };
  }
}

async function read(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    if (!Buffer.isBuffer(part)) continue;
    size += part.length;
    if (size > mostBytes) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
