import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHome } from '#state/home.ts';
import { traceRequest } from '#request/trace-request.ts';
import { closednet, documentOf } from '../support/closednet.ts';
import { needs } from './needs.ts';
import { savedAnswers, snapshotOf } from './situation.ts';

const situation = '3e-acl-as-published';
const folder = await mkdtemp(join(tmpdir(), 'closednet-situation-'));
const home = openHome({ CLOSEDNET_HOME: join(folder, 'home') });
const answers = join(folder, 'answers');

beforeAll(async () => {
  for (const { name, text } of savedAnswers(situation)) {
    await mkdir(dirname(join(answers, name)), { recursive: true });
    await writeFile(join(answers, name), text);
  }
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('the command answers as the tracer does, one line a request, in their order', async () => {
  const file = join(folder, 'requests.jsonl');
  await writeFile(file, needs.map(({ request }) => JSON.stringify(request)).join('\n'));
  const ran = await closednet(home, `trace --snapshot ${answers} --requests ${file}`);
  const lines = ran.stdout.trimEnd().split('\n');
  const snapshot = snapshotOf(situation);
  expect(ran.code, ran.stderr).toBe(0);
  expect(lines.map((line): unknown => JSON.parse(line))).toEqual(
    needs.map(({ request }) => traceRequest(snapshot, request)),
  );
});

// `Direction` is the rule's own, as in AWS's example of a group that lets nothing in.
test('--as network-insights names each rule that stops the same request, in EC2’s shape', async () => {
  const words = `trace --from eni-scheduler --to eni-worker --port 443 --snapshot ${answers}`;
  const ran = await closednet(home, `${words} --as network-insights`);
  expect(ran.code, ran.stderr).toBe(0);
  const restriction = { ExplanationCode: 'SUBNET_ACL_RESTRICTION', Acl: { Id: 'acl-mwaa' } };
  expect(documentOf(ran)).toMatchObject({
    Status: 'succeeded',
    NetworkPathFound: false,
    Explanations: [
      { Direction: 'egress', ...restriction },
      { Direction: 'egress', ...restriction },
      { Direction: 'ingress', ...restriction },
    ],
  });
});
