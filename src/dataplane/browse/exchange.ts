import { request as httpRequest } from 'node:http';
import { duplexPair, type Duplex } from 'node:stream';
import { connect as connectTls } from 'node:tls';
import type { Grant } from '../answer-question.ts';
import type { Services } from '../services.ts';

/** One HTTP request over a connection that was granted. */
export interface Exchange {
  readonly url: URL;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** PEM of whom the client trusts. */
  readonly trusted: string;
  readonly signal: AbortSignal;
}

export interface Received {
  readonly status: number;
  readonly location?: string;
  readonly setCookies: readonly string[];
  readonly type: string;
  readonly body: string;
}

const mostBytes = 1024 * 1024;

/**
 * Sends a request to what stands there and reads its answer; TLS is real, with the name checked. Throws
 * what Node's clients throw, a wrong certificate among it.
 */
export async function exchange(
  services: Services,
  grant: Grant,
  { url, method, headers, body, trusted, signal }: Exchange,
): Promise<Received> {
  const [near, far] = duplexPair();
  near.on('error', () => far.destroy());
  services.serve(grant, far);
  const stop = () => near.destroy();
  signal.addEventListener('abort', stop);
  try {
    const line = url.protocol === 'https:' ? await secured(near, url.hostname, trusted) : near;
    return await new Promise<Received>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(new Error('took too long')));
      const sent = httpRequest({
        createConnection: () => line,
        method,
        path: `${url.pathname}${url.search}`,
        headers: { host: url.host, connection: 'close', ...headers },
      });
      sent.on('error', reject);
      sent.on('response', (response) => {
        const chunks: Buffer[] = [];
        let size = 0;
        response.on('error', reject);
        response.on('data', (chunk: Buffer) => {
          size += chunk.length;
          if (size > mostBytes) reject(new Error('a page too long'));
          else chunks.push(chunk);
        });
        response.on('end', () => {
          const { location } = response.headers;
          resolve({
            status: response.statusCode ?? 0,
            ...(location === undefined ? {} : { location }),
            setCookies: response.headers['set-cookie'] ?? [],
            type: response.headers['content-type'] ?? '',
            body: Buffer.concat(chunks).toString(),
          });
        });
      });
      sent.end(body);
    });
  } finally {
    signal.removeEventListener('abort', stop);
    near.destroy();
  }
}

function secured(socket: Duplex, host: string, ca: string): Promise<Duplex> {
  return new Promise((resolve, reject) => {
    const isName = /[a-z]/i.test(host) && !host.includes(':');
    const line = connectTls({
      socket,
      ca,
      host,
      ...(isName ? { servername: host } : {}),
      ALPNProtocols: ['http/1.1'],
    });
    line.once('secureConnect', () => resolve(line));
    line.once('error', reject);
    line.once('close', () => reject(new Error('closed')));
  });
}
