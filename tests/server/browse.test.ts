import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Browsed, Browsing } from '#labs/session-browse.ts';
import type { LabService } from '#server/lab-service.ts';
import { listen } from '#server/listen.ts';
import { sendRaw } from '../support/raw-request.ts';

const asked: Browsing[] = [];
const url = 'https://airflow.corp.example/home';

/** A server whose lab shows this; answers how to ask it as the pages do. */
async function showing(seen: Browsed) {
  const siteFolder = await mkdtemp(join(tmpdir(), 'closednet-site-'));
  await writeFile(join(siteFolder, 'index.html'), '<!doctype html><title>closednet</title>');
  const service = new Proxy({} as LabService, {
    get: (_, name) => async (id: string, browsing: Browsing) => {
      if (name === 'lab') return { state: { id, revealed: false } };
      asked.push(browsing);
      return seen;
    },
  });
  const server = await listen(43310, { siteFolder, service });
  onTestFinished(() => server.close());
  const host = `127.0.0.1:${server.port}`;
  const own = { host, origin: `http://${host}`, 'content-type': 'application/json' };
  const post = (path: string, body: object, cookie = '') =>
    sendRaw(server.port, {
      method: 'POST',
      path,
      headers: { ...own, cookie },
      body: JSON.stringify(body),
    });
  const { headers } = await post('/api/session', { token: server.token });
  const cookie = headers['set-cookie']?.[0]?.split(';')[0] ?? '';
  return {
    browse: async (body: object) =>
      JSON.parse((await post('/api/labs/L15/browse', body, cookie)).body) as { view?: string },
    get: (path: string) => sendRaw(server.port, { path, headers: { host, cookie } }),
  };
}

const browsing = { place: 'office', page: 'airflow', language: 'ja' } as const;

test('what a browser cannot show is told by its own name', async () => {
  const seen = { kind: 'no-page', url, error: 'ERR_CONNECTION_TIMED_OUT' } as const;
  const site = await showing(seen);
  expect(await site.browse({ ...browsing, signedIn: true })).toEqual(seen);
  expect(asked.at(-1)).toEqual({ ...browsing, signedIn: true });
});

test('a page is shown as a document that runs nothing, asks nobody and leads nowhere', async () => {
  const html = '<!doctype html><html><head><title>DAGs</title></head><script>0</script></html>';
  const site = await showing({ kind: 'page', url, status: 200, html });
  const { view, ...told } = await site.browse(browsing);
  expect(told).toEqual({ kind: 'page', url, status: 200 });
  const shown = await site.get(`/api/labs/L15/views/${view}`);
  expect(shown.body).toContain('<head><base target="_blank"><title>DAGs</title>');
  expect(shown.headers).toMatchObject({
    'content-type': expect.stringContaining('text/html'),
    'content-security-policy':
      "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'",
    'x-frame-options': 'SAMEORIGIN',
    'cache-control': 'no-store',
  });
});

test('the last pages are kept, and no more of them', async () => {
  const site = await showing({ kind: 'page', url, status: 200, html: 'DAGs' });
  const { view: first } = await site.browse(browsing);
  for (let i = 0; i < 20; i += 1) await site.browse(browsing);
  expect((await site.get(`/api/labs/L15/views/${first}`)).status).toBe(404);
});
