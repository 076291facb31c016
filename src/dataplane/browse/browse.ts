import { isAddress } from '#network/packet/block.ts';
import type { Grant } from '../answer-question.ts';
import type { Judge } from '../judge.ts';
import type { Services } from '../services.ts';
import { openCookieJar } from './cookie-jar.ts';
import { exchange, type Received } from './exchange.ts';

/** What a browser at a place shows: a page, or why there is none. */
export type Seen =
  | { readonly kind: 'page'; readonly url: string; readonly status: number; readonly html: string }
  | { readonly kind: 'no-page'; readonly url: string; readonly error: BrowserError };

/** As browsers name what goes wrong before there is a page. */
type BrowserError =
  | 'ERR_NAME_NOT_RESOLVED'
  | 'ERR_CONNECTION_TIMED_OUT'
  | 'ERR_CONNECTION_REFUSED'
  | 'ERR_CERT_COMMON_NAME_INVALID'
  | 'ERR_EMPTY_RESPONSE'
  | 'ERR_TOO_MANY_REDIRECTS'
  /** The network was not read far enough to tell. */
  | 'UNKNOWN';

export interface Browser {
  readonly judge: Judge;
  readonly services: Services;
  /** PEM of whom the browser trusts. */
  readonly trusted: string;
  readonly language: string;
  readonly milliseconds: number;
}

export interface Visit {
  readonly url: URL;
  /** A web login token of MWAA's, which is taken to the page's host first. */
  readonly token?: string;
}

const mostRedirects = 10;

/**
 * Opens a page as a browser at the judge's place would: the name, then its addresses one after the
 * other, TLS, and redirects with their cookies. A connection that is dropped is not waited for.
 */
export async function browse(browser: Browser, { url, token }: Visit): Promise<Seen> {
  const jar = openCookieJar();
  const signal = AbortSignal.timeout(browser.milliseconds);
  const ask = async (at: URL, body?: string): Promise<Received | BrowserError> => {
    const reached = reach(browser.judge, at);
    if (typeof reached === 'string') return reached;
    const cookie = jar.of(at.origin);
    const answer = await exchange(browser.services, reached, {
      url: at,
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        accept: 'text/html',
        'accept-language': browser.language,
        ...(cookie === undefined ? {} : { cookie }),
        ...(body === undefined
          ? {}
          : {
              'content-type': 'application/x-www-form-urlencoded',
              'content-length': String(Buffer.byteLength(body)),
            }),
      },
      ...(body === undefined ? {} : { body }),
      trusted: browser.trusted,
      signal,
    }).catch((error: unknown): BrowserError => errorOf(error, signal));
    if (typeof answer === 'object') jar.keep(at.origin, answer.setCookies);
    return answer;
  };
  if (token !== undefined) {
    const signedIn = await ask(
      new URL('/aws_mwaa/login', url),
      new URLSearchParams({ token }).toString(),
    );
    if (typeof signedIn === 'string') return noPage(url, signedIn);
  }
  return follow(url, ask);
}

async function follow(
  first: URL,
  ask: (at: URL) => Promise<Received | BrowserError>,
): Promise<Seen> {
  let at = first;
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    const answer = await ask(at);
    if (typeof answer === 'string') return noPage(at, answer);
    const { status, location, body, type } = answer;
    if (status < 300 || status > 399 || location === undefined)
      return {
        kind: 'page',
        url: at.href,
        status,
        html: type.includes('html') ? body : plain(body),
      };
    const next = URL.parse(location, at);
    if (!next || !/^https?:$/.test(next.protocol)) return noPage(at, 'ERR_EMPTY_RESPONSE');
    at = next;
  }
  return noPage(at, 'ERR_TOO_MANY_REDIRECTS');
}

function noPage(url: URL, error: BrowserError): Seen {
  return { kind: 'no-page', url: url.href, error };
}

/** A connection to the host of a URL, or the error that a browser has instead. */
function reach(judge: Judge, { protocol, hostname, port }: URL): Grant | BrowserError {
  const host = hostname.replace(/^\[|\]$/g, '');
  const { decision } = judge.resolve(host);
  if (decision.kind === 'unknown') return 'UNKNOWN';
  if (decision.kind !== 'resolve' || decision.addresses.length === 0)
    return 'ERR_NAME_NOT_RESOLVED';
  const wanted = port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port);
  const named = isAddress(host) ? {} : { host };
  const fates: string[] = [];
  for (const address of decision.addresses) {
    const to = { address, port: wanted, protocol: 'tcp', ...named } as const;
    const { decision: fate } = judge.connect(to);
    if (fate.kind === 'deliver') return { listener: fate.to, to };
    fates.push(fate.kind);
  }
  if (fates.includes('drop')) return 'ERR_CONNECTION_TIMED_OUT';
  return fates.includes('refuse') ? 'ERR_CONNECTION_REFUSED' : 'UNKNOWN';
}

function errorOf(error: unknown, signal: AbortSignal): BrowserError {
  if (signal.aborted) return 'ERR_CONNECTION_TIMED_OUT';
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ERR_TLS_CERT_ALTNAME_INVALID'
    ? 'ERR_CERT_COMMON_NAME_INVALID'
    : 'ERR_EMPTY_RESPONSE';
}

/** Text as a browser shows it: in a page of its own. */
function plain(text: string): string {
  const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<!doctype html><meta charset="utf-8"><pre style="white-space:pre-wrap">${safe}</pre>`;
}
