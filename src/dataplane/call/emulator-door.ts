import { Agent, request as httpRequest, type IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';

/** Where requests go on to, once policies have spoken. */
export interface Door {
  readonly endpoint: string;
  readonly agent: Agent;
}

export function openDoor(endpoint: string): Door {
  return { endpoint, agent: new Agent({ keepAlive: true, maxSockets: 64 }) };
}

/** Headers of one leg of the way, which the next leg has its own of. */
const hopByHop = new Set([
  'connection',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'expect',
  'host',
]);

/** Sends a request on and answers with the emulator's response as it begins to come. */
export function passOn(
  { endpoint, agent }: Door,
  call: {
    readonly method: string;
    readonly target: string;
    readonly headers: readonly (readonly [string, string])[];
    readonly host: string;
    readonly body: Buffer | Readable;
  },
): Promise<IncomingMessage> {
  const { hostname, port } = new URL(endpoint);
  const headers: Record<string, string[]> = {};
  for (const [name, value] of call.headers)
    if (!hopByHop.has(name.toLowerCase())) (headers[name.toLowerCase()] ??= []).push(value);
  if (Buffer.isBuffer(call.body)) headers['content-length'] = [String(call.body.length)];
  const target = pathStyle(call.host, call.target);
  return new Promise((resolve, reject) => {
    const sent = httpRequest(
      { hostname, port, agent, method: call.method, path: target, headers },
      resolve,
    );
    sent.on('error', reject);
    if (Buffer.isBuffer(call.body)) sent.end(call.body);
    else call.body.on('error', (error) => sent.destroy(error)).pipe(sent);
  });
}

export function endToEnd(headers: readonly string[]): readonly (readonly [string, string])[] {
  const pairs: (readonly [string, string])[] = [];
  for (let at = 0; at + 1 < headers.length; at += 2) {
    const [name = '', value = ''] = [headers[at], headers[at + 1]];
    if (!hopByHop.has(name.toLowerCase())) pairs.push([name, value]);
  }
  return pairs;
}

/** The emulator answers to one name: a bucket in the host name goes into the path. */
function pathStyle(host: string, target: string): string {
  const bucket = /^(?<bucket>.+)\.s3(?:[.-][a-z0-9-]+)*\.amazonaws\.com(?::\d+)?$/.exec(host)
    ?.groups?.['bucket'];
  return bucket === undefined || bucket.startsWith('bucket.vpce-') ? target : `/${bucket}${target}`;
}
