import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHome } from '#state/home.ts';
import { closednet, documentOf } from '../support/closednet.ts';
import { externalHome, startedLab, type ExternalHome } from '../support/external-home.ts';

const folder = await mkdtemp(join(tmpdir(), 'closednet-trace-'));
const nowhere = openHome({ CLOSEDNET_HOME: join(folder, 'home') });
const answers = join(folder, 'answers');
const ask = 'trace --to logs.ap-northeast-1.amazonaws.com --port 443';
let learner: ExternalHome;
let notebook: string;

beforeAll(async () => {
  learner = await externalHome();
  const { session } = await startedLab(learner);
  const { attempt } = await session.running('L03');
  notebook = attempt.bindings['notebook'] ?? '';
  const saved = await learner.run(`collect --out ${answers} --json`);
  expect(documentOf(saved)).toMatchObject({ schema: 'closednet.collect/1', out: answers });
});

afterAll(async () => {
  await Promise.all([learner.remove(), rm(folder, { recursive: true, force: true })]);
});

test('the trace of saved answers is the trace of the network that they were saved from', async () => {
  const words = `${ask} --from ${notebook} --json`;
  const live = await learner.run(`${words} --reveal`);
  const saved = await closednet(nowhere, `${words} --snapshot ${answers}`);
  expect([live.code, saved.code], live.stderr + saved.stderr).toEqual([0, 0]);
  expect(documentOf(saved)).toEqual(documentOf(live));
  expect(documentOf(live)).toMatchObject({ schema: 'closednet.trace/1', outcome: 'denied' });
});

test('a running lab’s trace ends where the packet stopped, until the reasons are revealed', async () => {
  const words = `${ask} --from ${notebook} --json`;
  const hidden = documentOf(await learner.run(words));
  expect(hidden).toMatchObject({ outcome: 'denied', blockers: [] });
  expect(documentOf(await learner.run(`${words} --reveal`))).not.toEqual(hidden);
});

test('--as network-insights has EC2’s shape, with nothing else on stdout', async () => {
  const words = `${ask} --from ${notebook} --snapshot ${answers} --as network-insights`;
  const ran = await closednet(nowhere, words);
  expect(ran.code).toBe(0);
  expect(documentOf(ran)).toMatchObject({ NetworkPathFound: false });
});

test('a bad line answers in its place, the others go on, and the exit code is 2', async () => {
  const request = { from: notebook, to: 'logs.ap-northeast-1.amazonaws.com', port: 443 };
  const input = [
    JSON.stringify({ id: 'one', ...request }),
    'not json',
    JSON.stringify({ id: 'three', ...request, port: 'https' }),
    JSON.stringify({ id: 'four', ...request, from: 'nobody' }),
    JSON.stringify({ id: 'five', ...request }),
  ].join('\n');
  const ran = await closednet(nowhere, `trace --requests - --snapshot ${answers}`, { input });
  const lines = ran.stdout
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  expect(ran.code).toBe(2);
  expect(lines).toMatchObject([
    { id: 'one', outcome: 'denied' },
    { error: expect.stringContaining('not JSON') },
    { id: 'three', error: expect.stringContaining('port') },
    { id: 'four', error: expect.stringContaining('nobody') },
    { id: 'five', outcome: 'denied' },
  ]);
});

test('lines that are all requests end 0', async () => {
  const file = join(folder, 'requests.jsonl');
  await writeFile(file, `${JSON.stringify({ from: notebook, to: 'internet' })}\n\n`);
  const ran = await closednet(nowhere, `trace --requests ${file} --snapshot ${answers}`);
  expect([ran.code, ran.stdout.split('\n').length]).toEqual([0, 2]);
});

async function brokenCopy(name: string): Promise<string> {
  const copy = join(folder, name);
  await cp(answers, copy, { recursive: true });
  await writeFile(join(copy, 'cut.json'), '{"Vpcs": [');
  return copy;
}

async function emptyCopy(name: string): Promise<string> {
  await mkdir(join(folder, name));
  await writeFile(join(folder, name, 'cost.json'), '{"Cost": 3}');
  return join(folder, name);
}

test.for<[name: string, code: string, make: (name: string) => Promise<string>]>([
  ['broken-json', 'broken-json', brokenCopy],
  ['no-network', 'no-network', emptyCopy],
  ['missing', 'unreadable-folder', async (name) => join(folder, name)],
])('a snapshot with %s ends 2: %s', async ([name, code, make]) => {
  const words = `${ask} --from ${notebook} --json --snapshot ${await make(name)}`;
  const ran = await closednet(nowhere, words);
  expect(documentOf(ran)).toMatchObject({ code });
  expect(ran.code).toBe(2);
});

test('a file that holds nothing known is named on stderr and skipped', async () => {
  const copy = join(folder, 'with-cost');
  await cp(answers, copy, { recursive: true });
  await writeFile(join(copy, 'cost.json'), '{"Cost": 3}');
  const ran = await closednet(nowhere, `${ask} --from ${notebook} --json --snapshot ${copy}`);
  expect(ran.code).toBe(0);
  expect(ran.stderr).toContain('cost.json');
});

test('collect does not write into a folder that holds something', async () => {
  const before = await readdir(answers);
  const ran = await learner.run(`collect --out ${answers} --json`);
  expect([ran.code, documentOf(ran)]).toMatchObject([2, { code: 'folder-not-empty' }]);
  expect(await readdir(answers)).toEqual(before);
});
