import { afterEach, beforeEach, expect, test } from 'vitest';
import { listen } from '#server/listen.ts';
import { isAlive } from '#state/process.ts';
import { sendRaw } from '../support/raw-request.ts';
import { until } from '../support/until.ts';
import { type Bench, meanwhile, openBench, pidOf, terminalPath } from './support/terminal-bench.ts';
import { openSocket, type TerminalSocket } from './support/terminal-socket.ts';

let bench: Bench;

beforeEach(async () => {
  bench = await openBench();
});

afterEach(() => bench.server.close());

const host = () => `127.0.0.1:${bench.server.port}`;
const origin = () => `http://${host()}`;

test.for<[name: string, headers: () => Record<string, string>, status: number]>([
  ['no Origin', () => ({ host: host(), cookie: bench.cookie }), 403],
  [
    'a page of another site',
    () => ({ host: host(), cookie: bench.cookie, origin: 'https://evil.example' }),
    403,
  ],
  [
    'a page of another port',
    () => ({ host: host(), cookie: bench.cookie, origin: 'http://127.0.0.1:1' }),
    403,
  ],
  ['a sandboxed page', () => ({ host: host(), cookie: bench.cookie, origin: 'null' }), 403],
  [
    'a rebound name',
    () => ({ host: 'rebind.example', cookie: bench.cookie, origin: 'http://rebind.example' }),
    403,
  ],
  ['no cookie', () => ({ host: host(), origin: origin() }), 401],
  [
    'a guessed cookie',
    () => ({ host: host(), origin: origin(), cookie: `closednet-${bench.server.port}=guess` }),
    401,
  ],
  [
    'a frame of another site',
    () => ({
      host: host(),
      cookie: bench.cookie,
      origin: origin(),
      'sec-fetch-site': 'cross-site',
    }),
    403,
  ],
])('%s opens no terminal', async ([, headers, status]) => {
  const asked = openSocket({ port: bench.server.port, path: terminalPath(), headers: headers() });
  await expect(asked).rejects.toThrow(`Unexpected server response: ${status}`);
});

test('a listener without terminals names no place and opens none', async () => {
  const bare = await listen(43710, { siteFolder: bench.folder, service: bench.labs });
  const headers = { host: `127.0.0.1:${bare.port}`, origin: `http://127.0.0.1:${bare.port}` };
  const admitted = await sendRaw(bare.port, {
    method: 'POST',
    path: '/api/session',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ token: bare.token }),
  });
  const own = { ...headers, cookie: admitted.headers['set-cookie']?.[0]?.split(';')[0] ?? '' };
  await expect(openSocket({ port: bare.port, path: terminalPath(), headers: own })).rejects.toThrow(
    '404',
  );
  const named = await sendRaw(bare.port, { path: '/api/labs/L03/terminals', headers: own });
  expect(named.status).toBe(200);
  expect(JSON.parse(named.body)).toEqual({ places: [] });
  await bare.close();
});

test('showing the token again keeps the browser’s cookie; logging out ends its terminals', async () => {
  expect(await bench.logIn({ cookie: bench.cookie })).toBe(bench.cookie);
  const others = await bench.open('operator', { cookie: await bench.logIn() });
  const terminal = await bench.open();
  const pid = await pidOf(terminal);
  const answer = await bench.post('/api/session/end', {}, { cookie: bench.cookie });
  expect(answer.status).toBe(200);
  expect(terminal.told.at(-1)).toMatchObject({ type: 'ended', why: 'logged-out' });
  expect(isAlive(pid)).toBe(false);
  expect(isAlive(await pidOf(others))).toBe(true);
  await expect(bench.open()).rejects.toThrow('401');
});

test('input that a program leaves unread makes nobody else wait', async () => {
  const terminal = await bench.open();
  terminal.type('stty raw -echo; echo deaf; exec sleep 303');
  await terminal.sees(/deaf\s*$/);
  for (let i = 0; i < 20; i += 1) terminal.say({ type: 'input', data: 'x'.repeat(16_000) });
  await meanwhile(bench);
  for (let i = 0; i < 20; i += 1) terminal.say({ type: 'input', data: 'x'.repeat(16_000) });
  expect(await terminal.closed()).toMatchObject({
    code: 1008,
    reason: 'the program reads no input',
  });
});

test.for<[name: string, send: (terminal: TerminalSocket) => void, code: number]>([
  ['no message of a terminal', ({ socket }) => socket.send('{"type":"exec","data":"id"}'), 1008],
  ['no JSON', ({ socket }) => socket.send('{'), 1008],
  ['binary', ({ socket }) => socket.send(Buffer.from('ls\r')), 1008],
  ['a huge size', (terminal) => terminal.say({ type: 'size', columns: 1e6, rows: 1e6 }), 1008],
  [
    'a frame of 100 kB',
    (terminal) => terminal.say({ type: 'input', data: 'x'.repeat(100_000) }),
    1009,
  ],
  [
    'ten thousand frames',
    (terminal) => {
      for (let i = 0; i < 10_000; i += 1) terminal.say({ type: 'input', data: 'x' });
    },
    1008,
  ],
  [
    'three megabytes of input',
    (terminal) => {
      for (let i = 0; i < 200; i += 1) terminal.say({ type: 'input', data: 'x'.repeat(16_000) });
    },
    1008,
  ],
])('%s closes the socket, and the shell stays for the next', async ([, send, code]) => {
  const terminal = await bench.open();
  const pid = await pidOf(terminal);
  send(terminal);
  expect((await terminal.closed()).code).toBe(code);
  expect(isAlive(pid)).toBe(true);
});

test('a few terminals at once, and no more: one that nobody looks at gives way', async () => {
  const labs = ['L01', 'L02', 'L03', 'L04', 'L05', 'L06'];
  const opened = [];
  for (const lab of labs) opened.push(await bench.open('operator', { lab }));
  await Promise.all(opened.map((one) => one.sees(/operator> /)));
  const refused = await bench.open('operator', { lab: 'L07' });
  await refused.closed();
  expect(refused.told).toMatchObject([
    { type: 'refused', problem: { code: 'too-many-terminals' } },
  ]);
  opened[2]?.socket.terminate();
  const next = await until(async () => {
    const one = await bench.open('operator', { lab: 'L07' });
    await until(() => (one.told.length > 0 ? true : undefined));
    return one.told[0]?.type === 'ready' ? one : undefined;
  });
  await next.sees(/operator> /);
});
