import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LabService } from '#server/lab-service.ts';
import { listen, type Listening } from '#server/listen.ts';
import type { TerminalSession } from '#server/terminal-routes.ts';
import { sendRaw, type RawRequest } from '../support/raw-request.ts';

let server: Listening;
let cookie = '';

/** A service that no attack may reach: whatever is asked of it is counted. */
const reached: string[] = [];
const service = new Proxy({} as LabService, {
  get: (_, name) => async () => {
    reached.push(String(name));
    return { emulator: { up: false }, labs: [] };
  },
});

/** The same for what the terminal asks. */
const terminal = new Proxy({} as TerminalSession, {
  get: (_, name) => async () => {
    reached.push(String(name));
    return {};
  },
});

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'closednet-site-'));
  const siteFolder = join(folder, 'site');
  await mkdir(siteFolder);
  await writeFile(join(siteFolder, 'index.html'), '<!doctype html><title>closednet</title>');
  await writeFile(join(folder, 'secret.txt'), 'not for pages');
  server = await listen(43210, { siteFolder, service, terminal });
  const answer = await sendRaw(server.port, post('/api/session', { token: server.token }));
  cookie = answer.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
});

afterAll(() => server.close());

const host = () => `127.0.0.1:${server.port}`;
const own = () => ({
  host: host(),
  origin: `http://${host()}`,
  'content-type': 'application/json',
});

function post(path: string, body: unknown, headers: Record<string, string> = {}): RawRequest {
  return { method: 'POST', path, headers: { ...own(), ...headers }, body: JSON.stringify(body) };
}

const page = (path: string, headers: Record<string, string> = {}): RawRequest => ({
  path,
  headers: { host: host(), ...headers },
});

const start = '/api/labs/L03/start';

test.for<[name: string, attack: () => RawRequest, status: number, code: string]>([
  ['a rebound name', () => page('/', { host: 'rebind.example:80' }), 403, 'foreign-host'],
  [
    'a rebound name on our port',
    () => page('/api/state', { cookie, host: `rebind.example:${server.port}` }),
    403,
    'foreign-host',
  ],
  ['loopback, but another port', () => page('/', { host: '127.0.0.1:1' }), 403, 'foreign-host'],
  [
    'a page of another site',
    () => post(start, {}, { cookie, origin: 'https://evil.example' }),
    403,
    'foreign-origin',
  ],
  [
    'a page of another port',
    () => post(start, {}, { cookie, origin: 'http://127.0.0.1:1' }),
    403,
    'foreign-origin',
  ],
  ['a sandboxed page', () => post(start, {}, { cookie, origin: 'null' }), 403, 'foreign-origin'],
  [
    'an image of another site',
    () => page('/api/state', { cookie, 'sec-fetch-site': 'cross-site' }),
    403,
    'foreign-origin',
  ],
  [
    'a change without an Origin',
    () => ({
      method: 'POST',
      path: start,
      body: '{}',
      headers: { host: host(), cookie, 'content-type': 'application/json' },
    }),
    403,
    'foreign-origin',
  ],
  ['no cookie', () => post(start, {}), 401, 'no-session'],
  [
    'a guessed cookie',
    () => post(start, {}, { cookie: `closednet-${server.port}=guess` }),
    401,
    'no-session',
  ],
  ['reading without a cookie', () => page('/api/state'), 401, 'no-session'],
  ['a wrong token', () => post('/api/session', { token: 'guess' }), 403, 'wrong-token'],
  ['a token that is no text', () => post('/api/session', { token: { $ne: '' } }), 400, 'bad-body'],
  [
    'a page that asks as the terminal',
    () => post('/api/terminal/reset', { lab: 'L03' }, { cookie }),
    403,
    'wrong-token',
  ],
  [
    'a guess at the terminal’s token',
    () => post('/api/terminal/check', {}, { 'x-closednet-token': 'guess' }),
    403,
    'wrong-token',
  ],
  [
    'a form',
    () => post(start, {}, { cookie, 'content-type': 'application/x-www-form-urlencoded' }),
    415,
    'not-json',
  ],
  [
    'plain text that holds JSON',
    () => post(start, {}, { cookie, 'content-type': 'text/plain' }),
    415,
    'not-json',
  ],
  [
    'an oversized body',
    () => post(start, { reason: 'x'.repeat(70_000) }, { cookie }),
    413,
    'too-large',
  ],
  [
    'a body that is no JSON',
    () => ({ ...post(start, {}, { cookie }), body: '{' }),
    400,
    'bad-body',
  ],
  [
    'a body without its field',
    () => post('/api/labs/L03/predict', {}, { cookie }),
    400,
    'bad-body',
  ],
  [
    'a page without its place',
    () => post('/api/labs/L15/browse', { page: 'airflow', language: 'en' }, { cookie }),
    400,
    'bad-body',
  ],
  [
    'a page in no language of ours',
    () => post('/api/labs/L15/browse', { place: 'a', page: 'b', language: '../x' }, { cookie }),
    400,
    'bad-body',
  ],
  [
    'a page of another site that browses',
    () => post('/api/labs/L15/browse', {}, { cookie, origin: 'null' }),
    403,
    'foreign-origin',
  ],
  ['a view without a cookie', () => page('/api/labs/L15/views/x'), 401, 'no-session'],
  ['a guessed view', () => page('/api/labs/L15/views/guess', { cookie }), 404, 'no-such-route'],
  [
    'another method',
    () => ({ ...post(start, {}, { cookie }), method: 'PUT' }),
    405,
    'method-not-allowed',
  ],
  ['a route that is not', () => page('/api/exec', { cookie }), 404, 'no-such-route'],
])('%s is refused', async ([, attack, status, code]) => {
  const before = reached.length;
  const answer = await sendRaw(server.port, attack());
  expect([answer.status, JSON.parse(answer.body)]).toMatchObject([status, { code }]);
  expect(reached).toHaveLength(before);
});

test.for<[path: string]>([
  ['/../secret.txt'],
  ['/%2e%2e/secret.txt'],
  ['/..%2fsecret.txt'],
  ['/..%5csecret.txt'],
  ['/_astro/..%2f..%2fsecret.txt'],
  ['//secret.txt'],
  ['/%00/secret.txt'],
  ['/%'],
])('%s leads to nothing outside the site', async ([path]) => {
  const answer = await sendRaw(server.port, page(path));
  expect(answer.body).not.toContain('not for pages');
  expect(answer.status).toBeGreaterThanOrEqual(400);
});

test('the cookie is for this site’s pages only and out of reach of scripts', async () => {
  const answer = await sendRaw(server.port, post('/api/session', { token: server.token }));
  expect(answer.headers['set-cookie']?.[0]).toMatch(
    /^closednet-\d+=[\w-]{32}; Path=\/; HttpOnly; SameSite=Strict$/,
  );
});

test('pages run our own files only and stand in no frame', async () => {
  const { headers, status } = await sendRaw(server.port, page('/'));
  const policy = headers['content-security-policy'] ?? '';
  expect(status).toBe(200);
  expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
  expect(policy).not.toContain("'unsafe-");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(headers['access-control-allow-origin']).toBeUndefined();
});

test('the browser that showed the token is let in', async () => {
  const answer = await sendRaw(server.port, page('/api/state', { cookie }));
  expect([answer.status, answer.headers['cache-control']]).toEqual([200, 'no-store']);
});
