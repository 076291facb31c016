import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { lab } from '#lab/L03-silent-notebook/lab.ts';
import { thisProcess } from '#labs/session-stage-store.ts';
import { listen } from '#server/listen.ts';
import { sessionService } from '#server/session-service.ts';
import { documentOf, toldProblem } from '../support/closednet.ts';
import { emulator } from '../support/emulator.ts';
import { externalHome } from '../support/external-home.ts';
import { sharedEmulator } from '../support/lab-session.ts';
import { sendRaw } from '../support/raw-request.ts';
import { presenter } from './presenter.ts';

beforeAll(emulator);

/** A server with a stage, as it is asked by a page and by the command that presents. */
async function served() {
  const siteFolder = await mkdtemp(join(tmpdir(), 'closednet-site-'));
  onTestFinished(() => rm(siteFolder, { recursive: true, force: true }));
  await writeFile(join(siteFolder, 'index.html'), '<!doctype html><title>closednet</title>');
  const { session, stage } = await presenter([lab]);
  const service = sessionService(session, [lab], sharedEmulator);
  const server = await listen(43510, { siteFolder, service, stage });
  onTestFinished(() => server.close());
  const host = `127.0.0.1:${server.port}`;
  const own = { host, origin: `http://${host}`, 'content-type': 'application/json' };
  const ask = async (path: string, body: object, more: Readonly<Record<string, string>>) => {
    const asked = { method: 'POST', headers: { ...own, ...more }, body: JSON.stringify(body) };
    const answer = await sendRaw(server.port, { ...asked, path: `/api/${path}` });
    const document: unknown = JSON.parse(answer.body);
    return { ...answer, document };
  };
  const { headers } = await ask('session', { token: server.token }, {});
  const cookie = headers['set-cookie']?.[0]?.split(';')[0] ?? '';
  return {
    ask,
    page: (path: string, body: object) => ask(`labs/L03/present/${path}`, body, { cookie }),
    command: (path: string, body: object) =>
      ask(`terminal/present/${path}`, body, { 'x-closednet-token': server.token }),
  };
}

const labReply = z.object({
  state: z.object({ place: z.number(), attempt: z.object({ state: z.string() }) }),
});

test('a talk over the local API: begun by the command, steered by the page', async () => {
  const { page, command } = await served();
  const before = await page('jump', { step: 4 });
  expect([before.status, before.document]).toMatchObject([409, { code: 'no-talk' }]);
  const begun = await command('begin', { lab: 'L03', holder: thisProcess() });
  expect(begun.document).toMatchObject({ lab: 'L03', holder: { pid: process.pid } });
  const jumped = labReply.parse((await page('jump', { step: 'verify' })).document);
  expect(jumped.state).toMatchObject({ place: 7, attempt: { state: 'running' } });
  const counted = await page('counts', { silence: 12 });
  expect(counted.document).toMatchObject({ on: true, counts: { silence: 12 }, at: { step: 7 } });
  const state = await command('state', { lab: 'L03', after: 'of another time' });
  expect(state.document).toMatchObject({ at: { step: 7, stage: 0 } });
  expect((await command('end', { lab: 'L03' })).document).toEqual({ ended: 'L03' });
  expect((await page('counts', { silence: 1 })).document).toMatchObject({ code: 'no-talk' });
});

test.for<[name: string, path: string, body: object]>([
  ['a step that is none', 'jump', { step: 'lunch' }],
  ['half a stage', 'jump', { step: 6, stage: 0.5 }],
  ['fewer than no hands', 'counts', { silence: -1 }],
  ['hands in words', 'counts', { silence: 'many' }],
])('%s is refused', async ([, path, body]) => {
  const { page } = await served();
  expect(await page(path, body)).toMatchObject({ status: 400, document: { code: 'bad-body' } });
});

test('who has not shown the token of this run neither begins a talk nor steers one', async () => {
  const { ask } = await served();
  const begun = await ask('terminal/present/begin', { lab: 'L03', holder: thisProcess() }, {});
  expect(begun).toMatchObject({ status: 403, document: { code: 'wrong-token' } });
  const jumped = await ask('labs/L03/present/jump', { step: 1 }, {});
  expect(jumped).toMatchObject({ status: 401, document: { code: 'no-session' } });
});

test('present lists the talks there are, and a dry run is of one of them', async () => {
  const of = await externalHome();
  onTestFinished(() => of.remove());
  const listed = z.object({
    schema: z.literal('closednet.talks/1'),
    talks: z.array(z.object({ lab: z.string(), minutes: z.number(), steps: z.array(z.unknown()) })),
  });
  const { talks } = listed.parse(documentOf(await of.run('present --json')));
  expect(talks.find((one) => one.lab === 'L03')).toMatchObject({ minutes: lab.minutes });
  expect(toldProblem(await of.run('present --dry-run --json'))).toBe(
    '2 no-lab npx closednet present L03 --dry-run',
  );
  expect(toldProblem(await of.run('present L33 --json'))).toBe(
    '2 unknown-lab npx closednet start L03',
  );
});
