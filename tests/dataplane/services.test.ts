import { once } from 'node:events';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { createConnection, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect as tlsConnect } from 'node:tls';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Attempt } from '#dataplane/attempts.ts';
import { openPlane, type Plane } from '#dataplane/plane.ts';
import { standAt } from '#dataplane/place.ts';
import { openAuthority, type Authority } from '#dataplane/tls/authority.ts';
import { openHome } from '#state/home.ts';
import { app, network } from './rows.ts';

const path = await mkdtemp(join(tmpdir(), 'closednet-services-'));
const home = openHome({ CLOSEDNET_HOME: path });
const socketPath = join(path, 'plane');
const attempts: Attempt[] = [];
let plane: Plane;
let authority: Authority;
const server = createServer({ allowHalfOpen: true, pauseOnConnect: true }, (socket) =>
  plane.take(socket),
);

beforeAll(async () => {
  authority = await openAuthority(home);
  const place = standAt(network(), app);
  if (!place) throw new Error('nobody there');
  plane = openPlane({
    place,
    snapshot: () => network(),
    standIns: [
      { at: 'eni-db', port: 5432, kind: 'postgres' },
      { at: 'eni-db', port: 8080, kind: 'page' },
    ],
    // Nobody is there: the emulator is down.
    emulator: { endpoint: 'http://127.0.0.1:1', token: 'none' },
    account: '111122223333',
    authority,
    credentials: undefined,
    note: (attempt) => attempts.push(attempt),
    entry: {},
    runVerb: (_, socket) => socket.destroy(),
    patience: { head: 400, whole: 800 },
  });
  server.listen(socketPath);
  await once(server, 'listening');
});

afterAll(async () => {
  plane.close();
  server.close();
  await rm(path, { recursive: true });
});

/** Opens the way to an address and port, as an adapter does. */
async function open(address: string, port: number): Promise<Socket> {
  const control = createConnection(socketPath);
  control.write('{"kind":"control"}\n');
  control.write(`${JSON.stringify({ id: 1, ask: 'connect', protocol: 'tcp', address, port })}\n`);
  let told = '';
  for await (const chunk of control) {
    told += String(chunk);
    const grant = /"grant":"(\w+)"/.exec(told)?.[1];
    if (grant === undefined) continue;
    const relay = createConnection(socketPath);
    relay.write(`${JSON.stringify({ kind: 'relay', grant })}\n`);
    return relay;
  }
  throw new Error(`no grant: ${told}`);
}

async function secure(servername: string): Promise<Socket> {
  const ca = await readFile(authority.file, 'utf8');
  const inner = tlsConnect({ socket: await open('10.0.1.50', 443), servername, ca });
  await once(inner, 'secureConnect');
  return inner;
}

async function said(socket: Socket, text: string): Promise<string> {
  let read = '';
  socket.on('data', (chunk: Buffer) => (read += String(chunk)));
  socket.end(text);
  await once(socket, 'close');
  return read;
}

const host = 'logs.ap-northeast-1.amazonaws.com';
const scope = (service: string) =>
  `Authorization: AWS4-HMAC-SHA256 Credential=AKID/20260101/ap-northeast-1/${service}/aws4_request, SignedHeaders=host, Signature=0`;
const request = (service: string, more: string, body: string) =>
  `POST / HTTP/1.1\r\nHost: ${host}\r\n${scope(service)}\r\n${more}\r\nConnection: close\r\n\r\n${body}`;

test('the authority’s key is the user’s alone', async () => {
  expect((await stat(home.file('ca', 'authority.key'))).mode & 0o777).toBe(0o600);
});

test('a name that the endpoint does not have gets another’s certificate', async () => {
  await expect(secure('monitoring.ap-northeast-1.amazonaws.com')).rejects.toThrow(/altnames/);
});

test.for<[string, string, string, string, string]>([
  ['with its length', 'logs', 'Content-Length: 2', '{}', '"__type":"ServiceUnavailable"'],
  [
    'in chunks',
    'logs',
    'Transfer-Encoding: chunked',
    '2\r\n{}\r\n0\r\n\r\n',
    '"__type":"ServiceUnavailable"',
  ],
  [
    'after a 100-continue',
    'logs',
    'Expect: 100-continue\r\nContent-Length: 2',
    '{}',
    'HTTP/1.1 100 Continue',
  ],
  [
    'in a form',
    'sts',
    'Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 2',
    'A=',
    '<ErrorResponse><Error><Type>Receiver</Type><Code>ServiceUnavailable</Code>',
  ],
  [
    'of EC2',
    'ec2',
    'Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 2',
    'A=',
    '<Response><Errors><Error><Code>ServiceUnavailable</Code>',
  ],
  ['of S3', 's3', 'Content-Length: 2', 'xx', '<Error><Code>ServiceUnavailable</Code>'],
])(
  'with the emulator down, a request %s is told so in the service’s own format',
  async ([, service, head, body, wanted]) => {
    const answer = await said(await secure(host), request(service, head, body));
    expect(answer).toContain('HTTP/1.1 503');
    expect(answer).toContain(wanted);
  },
);

test('two requests of one connection are answered in turn', async () => {
  const one = `GET /a HTTP/1.1\r\nHost: db\r\n\r\n`;
  const two = `GET /b HTTP/1.1\r\nHost: db\r\nConnection: close\r\n\r\n`;
  const answer = await said(await open('10.0.2.10', 8080), one + two);
  expect(answer.match(/Your GET \/[ab]/g)).toEqual(['Your GET /a', 'Your GET /b']);
});

test('another host behind the same certificate is not served', async () => {
  const text = 'GET / HTTP/1.1\r\nHost: sts.ap-northeast-1.amazonaws.com\r\n\r\n';
  expect(await said(await secure(host), text)).toContain('HTTP/1.1 421');
});

test.for<[string, string, string]>([
  [
    'a body past the limit',
    `PUT / HTTP/1.1\r\nHost: ${host}\r\n${scope('logs')}\r\nContent-Length: 67108865\r\n\r\n`,
    'HTTP/1.1 413',
  ],
  [
    'headers past the limit',
    `GET / HTTP/1.1\r\nHost: ${host}\r\nX: ${'x'.repeat(70_000)}\r\n\r\n`,
    'HTTP/1.1 400',
  ],
  ['no HTTP at all', 'hello\r\n\r\n', 'HTTP/1.1 400'],
])('%s is refused', async ([, text, wanted]) => {
  expect(await said(await secure(host), text)).toContain(wanted);
});

test('a PostgreSQL client is greeted, and told who answers', async () => {
  const sslRequest = '\0\0\0\u0008\u0004\u00d2\u0016\u002f';
  const socket = await open('10.0.2.10', 5432);
  socket.write(Buffer.from(sslRequest, 'latin1'));
  const [first] = (await once(socket, 'data')) as [Buffer];
  expect(first.toString()).toBe('N');
  expect(await said(socket, '\0\0\0\u0008\0\u0003\0\0')).toContain(
    'closednet stands in for PostgreSQL',
  );
});

test.for<[string, string]>([
  ['no JSON', 'hello\n'],
  ['another kind', '{"kind":"root"}\n'],
  ['a grant that was not given', '{"kind":"relay","grant":"none"}\n'],
  ['an endless first line', 'x'.repeat(70_000)],
])('the way in closes on %s', async ([, text]) => {
  const socket = createConnection(socketPath);
  socket.on('error', () => undefined);
  socket.write(text);
  socket.resume();
  await once(socket, 'close');
  expect(socket.destroyed).toBe(true);
});

test('a thousand connections in a row leave no handle', async () => {
  const handles = () =>
    process.getActiveResourcesInfo().filter((name) => /Socket|Pipe|TCP/.test(name)).length;
  const before = handles();
  for (let i = 0; i < 1000; i++)
    expect(
      await said(
        await open('10.0.2.10', 8080),
        'GET / HTTP/1.1\r\nHost: db\r\nConnection: close\r\n\r\n',
      ),
    ).toContain('200 OK');
  expect(handles()).toBeLessThan(before + 20);
});

test.for([
  ['a head that never ends', 'POST / HTTP/1.1\r\nHost: x\r\n'],
  ['a body that never ends', `POST / HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 99\r\n\r\nab`],
] as const)('%s is not waited for', async ([, begun]) => {
  const slow = await secure(host);
  let read = '';
  slow.on('data', (chunk: Buffer) => (read += String(chunk)));
  slow.write(begun);
  await once(slow, 'close');
  expect(read).toMatch(/^(HTTP\/1\.1 408|HTTP\/1\.1 400|$)/);
});
