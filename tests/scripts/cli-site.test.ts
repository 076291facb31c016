import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { askSite } from '#server/ask-site.ts';
import { removeSiteRecord, readSiteRecord } from '#server/record.ts';
import { lendSite } from '../support/built-site.ts';
import { documentOf, toldProblem } from '../support/closednet.ts';
import { externalHome, type ExternalHome } from '../support/external-home.ts';

let shell: ExternalHome;

beforeAll(async () => {
  shell = await externalHome();
  await lendSite(shell.home);
  const started = await shell.run('start L03 --json');
  expect(started.code, started.stderr).toBe(0);
});

afterAll(async () => {
  await shell.run('stop --all');
  await rm(shell.home.path, { recursive: true, force: true });
});

const judged = z.object({ lab: z.string(), score: z.number(), tasks: z.unknown() });

test('the running site judges as the command itself would', async () => {
  const asked = await askSite(shell.home, 'check', { lab: 'L03' });
  const { result } = z.object({ result: judged }).parse(asked);
  const bySite = judged.parse(documentOf(await shell.run('check --json')));
  const site = await readSiteRecord(shell.home);
  await removeSiteRecord(shell.home);
  const byItself = judged.parse(documentOf(await shell.run('check --json')));
  expect([bySite, byItself]).toEqual([result, result]);
  process.kill(site?.pid ?? Number.NaN, 'SIGTERM');
});

test('what the site refuses is refused by the verb, with the same exit code', async () => {
  await shell.run('start');
  expect(await readSiteRecord(shell.home)).toBeDefined();
  expect(toldProblem(await shell.run('check L33 --json'))).toBe(
    '2 unknown-lab npx closednet start L03',
  );
  await shell.run('stop L03');
  expect(toldProblem(await shell.run('check L03 --json'))).toBe(
    '2 lab-not-started npx closednet start L03',
  );
});

test('a lab that nobody named is the one started last, for the site too', async () => {
  await shell.run('start L03');
  const told = z.object({ lab: z.string(), rung: z.number() });
  expect(told.parse(await askSite(shell.home, 'hint', {}))).toEqual({ lab: 'L03', rung: 1 });
  expect(told.parse(documentOf(await shell.run('hint --json')))).toEqual({ lab: 'L03', rung: 2 });
});
