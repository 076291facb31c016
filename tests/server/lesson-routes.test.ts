import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { LabService, TellStep } from '#server/lab-service.ts';
import { listen } from '#server/listen.ts';
import { sendRaw } from '../support/raw-request.ts';

/** A server whose service keeps what it was asked, and tells one call of each start. */
async function running() {
  const siteFolder = await mkdtemp(join(tmpdir(), 'closednet-site-'));
  await writeFile(join(siteFolder, 'index.html'), '<!doctype html><title>closednet</title>');
  const asked: unknown[][] = [];
  const service = new Proxy({} as LabService, {
    get:
      (_, name) =>
      async (...told: unknown[]) => {
        if (name === 'start') tellOne(told[1] as TellStep);
        asked.push([name, ...told.filter((one) => typeof one !== 'function')]);
        return {};
      },
  });
  const server = await listen(43410, { siteFolder, service });
  onTestFinished(() => server.close());
  const host = `127.0.0.1:${server.port}`;
  const own = { host, origin: `http://${host}`, 'content-type': 'application/json' };
  const post = (path: string, body: object, cookie: string) =>
    sendRaw(server.port, {
      method: 'POST',
      path,
      headers: { ...own, cookie },
      body: JSON.stringify(body),
    });
  const { headers } = await post('/api/session', { token: server.token }, '');
  const cookie = headers['set-cookie']?.[0]?.split(';')[0] ?? '';
  return {
    asked,
    origin: `http://${host}`,
    cookie,
    post: (path: string, body: object) => post(`/api/labs/L03/${path}`, body, cookie),
  };
}

function tellOne(tell: TellStep): void {
  tell({ doing: 'start', number: 1, of: 26, comment: { en: 'A network', ja: 'ネットワーク' } });
}

test('what a learner thinks is passed on as it was sent, and nothing else of the body', async () => {
  const { post, asked } = await running();
  await post('note', { cause: 'name', state: 'out', evidence: 'public', more: 1 });
  await post('gap', { link: 'route', choice: 'none' });
  await post('answer', { question: 'one', choice: 'a', right: true });
  await post('place', { step: 9 });
  expect(asked).toEqual([
    ['note', 'L03', 'name', { state: 'out', evidence: 'public' }],
    ['gap', 'L03', 'route', 'none'],
    ['answer', 'L03', 'one', 'a'],
    ['place', 'L03', 9],
  ]);
});

test.for<[name: string, path: string, body: object]>([
  ['a state that is none', 'note', { cause: 'name', state: 'maybe' }],
  ['evidence without end', 'note', { cause: 'name', state: 'out', evidence: 'x'.repeat(2001) }],
  ['a tenth step', 'place', { step: 10 }],
  ['half a step', 'place', { step: 1.5 }],
  ['no question', 'answer', { choice: 'a' }],
  ['no choice', 'gap', { link: 'route' }],
])('%s is refused before anybody is asked', async ([, path, body]) => {
  const { post, asked } = await running();
  const answer = await post(path, body);
  expect(answer.status).toBe(400);
  expect(JSON.parse(answer.body)).toMatchObject({ code: 'bad-body' });
  expect(asked).toEqual([]);
});

test('a page hears of each call of a start before it is made', async () => {
  const { post, origin, cookie } = await running();
  const heard = await fetch(`${origin}/api/labs/L03/steps`, { headers: { cookie } });
  const reader = heard.body?.getReader();
  const next = async () => new TextDecoder().decode((await reader?.read())?.value);
  expect(await next()).toContain('listening');
  await post('start', {});
  let told = '';
  while (!told.includes('nothing')) told += await next();
  expect(told).toMatch(/"number":1,"of":26.*"doing":"nothing"/s);
  await reader?.cancel();
});
