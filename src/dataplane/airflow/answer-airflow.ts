import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { PluginAddress } from '#emulator/plugin.ts';
import { readWebServer, takeWebLogin, type WebServerAt } from '#emulator/web-server.ts';
import { isTooLong, readBody } from '../call/read-body.ts';
import { send } from '../stand-in/page.ts';
import { healthOf } from './health.ts';
import { homePage } from './home-page.ts';
import { frame, languageOf } from './page-frame.ts';
import { openingPage, signInPage } from './sign-in-page.ts';
import { begin, cookieOf, end, sessionIn } from './web-sessions.ts';

export interface AirflowDeps {
  readonly emulator: PluginAddress;
  readonly account: string;
  readonly region: string;
}

const signIn = '/aws_mwaa/aws-console-sso';

/**
 * Answers as the web server of an MWAA environment: its health to everybody, its pages to whoever
 * has taken a web login token to it, and a redirect to the sign-in to all others. No Airflow runs
 * behind it: what the pages show is what its database would tell.
 *
 * @see https://docs.aws.amazon.com/mwaa/latest/userguide/call-mwaa-apis-web.html
 */
export async function answerAirflow(
  { emulator, account, region }: AirflowDeps,
  host: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'https://airflow');
  const at: WebServerAt = { account, region, host };
  const language = languageOf(request.headers['accept-language']);
  const session = sessionIn(request.headers.cookie, host);
  const page = (status: number, html: string, nonce?: string) => {
    response.setHeader('content-security-policy', policy(nonce));
    response.setHeader('cache-control', 'no-store');
    send(response, status, 'text/html; charset=utf-8', html, request.method);
  };
  if (pathname === '/aws_mwaa/login' && request.method === 'POST')
    return logIn(emulator, at, request, response);
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return page(405, frame(language, { host, title: '405', body: '<p>Method Not Allowed</p>' }));
  if (pathname === '/health' || pathname === '/api/v1/health') {
    const state = await readWebServer(emulator, at);
    const body = `${JSON.stringify(healthOf(state))}\n`;
    return send(response, 200, 'application/json', body, request.method);
  }
  if (pathname === signIn && new URLSearchParams(request.url?.split('?')[1]).has('login', 'true')) {
    const nonce = randomBytes(16).toString('base64');
    return page(200, openingPage(language, host, nonce), nonce);
  }
  if (pathname === signIn) return page(200, signInPage(language, host));
  if (pathname === '/logout') {
    if (session) end(session.id);
    return redirect(response, signIn, 'session=; Path=/; Max-Age=0');
  }
  if (!session) return redirect(response, `${signIn}?login=false`);
  if (pathname === '/') return redirect(response, '/home');
  if (pathname !== '/home')
    return page(
      404,
      frame(language, { host, title: '404', body: '<h1>Airflow 404 = lots of circles</h1>' }),
    );
  page(200, homePage(language, host, session, await readWebServer(emulator, at), new Date()));
}

/** Takes a token as a form or as JSON, and gives a session for it. */
async function logIn(
  emulator: PluginAddress,
  at: WebServerAt,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readBody(request);
  const text = isTooLong(body) || !Buffer.isBuffer(body) ? '' : body.toString();
  const token = tokenIn(text, request.headers['content-type'] ?? '');
  const login = token === undefined ? undefined : await takeWebLogin(emulator, { ...at, token });
  if (!login) return send(response, 403, 'text/plain; charset=utf-8', 'Forbidden\n');
  response.setHeader('set-cookie', cookieOf(begin(at.host, login)));
  send(response, 200, 'text/plain; charset=utf-8', 'OK\n');
}

function tokenIn(text: string, type: string): string | undefined {
  if (!type.includes('json')) return new URLSearchParams(text).get('token') ?? undefined;
  try {
    const read: unknown = JSON.parse(text);
    const token: unknown = Reflect.get(Object(read), 'token');
    return typeof token === 'string' ? token : undefined;
  } catch {
    return undefined;
  }
}

function redirect(response: ServerResponse, location: string, cookie?: string): void {
  response.writeHead(302, {
    location,
    'content-length': 0,
    ...(cookie === undefined ? {} : { 'set-cookie': cookie }),
  });
  response.end();
}

function policy(nonce: string | undefined): string {
  const script = nonce === undefined ? '' : `; script-src 'nonce-${nonce}'; connect-src 'self'`;
  return `default-src 'none'; style-src 'unsafe-inline'; form-action 'self'${script}`;
}
