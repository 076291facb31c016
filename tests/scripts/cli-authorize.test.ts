import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openHome } from '#state/home.ts';
import { closednet, toldProblem } from '../support/closednet.ts';

const folder = await mkdtemp(join(tmpdir(), 'closednet-authorize-'));
const nowhere = openHome({ CLOSEDNET_HOME: join(folder, 'home') });
afterAll(() => rm(folder, { recursive: true, force: true }));

const policy = {
  Version: '2012-10-17',
  Statement: [{ Sid: 'Read', Effect: 'Allow', Action: 's3:GetObject', Resource: '*' }],
};
const asked = {
  ActionNames: ['s3:GetObject'],
  ResourceArns: ['arn:aws:s3:::b/k'],
  CallerArn: 'arn:aws:iam::111122223333:role/job',
  PolicyInputList: [JSON.stringify(policy)],
};

function linesOf(stdout: string): readonly unknown[] {
  return stdout
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}

test('lines that are all questions are answered in order, and end 0', async () => {
  const file = join(folder, 'questions.jsonl');
  const lines = [
    { id: 'text', ...asked },
    { id: 2, ...asked, PolicyInputList: [policy], ActionNames: ['s3:GetObject', 's3:PutObject'] },
    { ...asked, CallerArn: 'anonymous' },
  ];
  await writeFile(file, `${lines.map((line) => JSON.stringify(line)).join('\n')}\n\n`);
  const ran = await closednet(nowhere, `authorize --requests ${file}`);
  expect([ran.code, ran.stderr]).toEqual([0, '']);
  expect(linesOf(ran.stdout)).toMatchObject([
    {
      id: 'text',
      EvaluationResults: [{ EvalActionName: 's3:GetObject', EvalDecision: 'allowed' }],
    },
    { id: 2, EvaluationResults: [{ EvalDecision: 'allowed' }, { EvalDecision: 'implicitDeny' }] },
    { EvaluationResults: [{ EvalDecision: 'implicitDeny' }] },
  ]);
});

test('a bad line answers in its place, the others go on, and the exit code is 2', async () => {
  const broken = { ...policy, Statement: [{ ...policy.Statement[0], Effect: 'allow' }] };
  const input = [
    JSON.stringify({ id: 'one', ...asked }),
    '{"id":"two",',
    JSON.stringify({ id: 'three', ...asked, ActionNames: [] }),
    JSON.stringify({ id: 'four', ...asked, CallerArn: 'me' }),
    JSON.stringify({ id: 'five', ...asked, PolicyInputList: [broken] }),
    JSON.stringify({ id: 'six', ...asked, PolicyInputLst: [] }),
    JSON.stringify({ id: 'seven', ...asked }),
  ].join('\n');
  const ran = await closednet(nowhere, 'authorize --requests -', { input });
  expect(ran.code).toBe(2);
  expect(linesOf(ran.stdout)).toMatchObject([
    { id: 'one', EvaluationResults: [{}] },
    { error: expect.stringMatching(/^not JSON: expected an object such as/) },
    { id: 'three', error: expect.stringContaining('ActionNames') },
    { id: 'four', error: expect.stringContaining('principal') },
    {
      id: 'five',
      error:
        'MalformedPolicyDocument: The policy failed legacy parsing (PolicyInputList[0]: Statement[0].Effect)',
    },
    { id: 'six', error: expect.stringContaining('PolicyInputLst') },
    { id: 'seven', EvaluationResults: [{}] },
  ]);
});

/** What the shape of a line refuses, by the member that it names. */
test.for<[member: string, line: object]>([
  ['ActionNames', {}],
  ['ResourceArns', { ...asked, ResourceArns: [] }],
  ['ResourceOwner', { ...asked, ResourceOwner: 'me' }],
  ['PolicyInputList.0', { ...asked, PolicyInputList: [7] }],
  [
    'PermissionsBoundaryPolicyInputList',
    { ...asked, PermissionsBoundaryPolicyInputList: [policy, policy] },
  ],
  ['ServiceControlPolicyInputList.0', { ...asked, ServiceControlPolicyInputList: [policy] }],
  [
    'ContextEntries.0.ContextKeyType',
    {
      ...asked,
      ContextEntries: [{ ContextKeyName: 'k', ContextKeyValues: [], ContextKeyType: 'text' }],
    },
  ],
  [
    'ContextEntries.0.ContextKeyValues',
    {
      ...asked,
      ContextEntries: [
        { ContextKeyName: 'k', ContextKeyValues: ['a', 'b'], ContextKeyType: 'string' },
      ],
    },
  ],
])('a line is refused for its %s', async ([member, line]) => {
  const ran = await closednet(nowhere, 'authorize --requests -', { input: JSON.stringify(line) });
  expect([ran.code, linesOf(ran.stdout)]).toEqual([
    2,
    [{ error: expect.stringMatching(new RegExp(`^"${member}" cannot be read: expected `)) }],
  ]);
});

test.for<[words: string, told: string]>([
  ['authorize --json', '2 no-requests npx closednet authorize --help'],
  ['authorize --json --requests nowhere.jsonl', '2 unreadable-requests -'],
  ['authorize --json --request x', '2 bad-usage npx closednet authorize --requests'],
])('%s', async ([words, told]) => {
  expect(toldProblem(await closednet(nowhere, words))).toBe(told);
});

test.for<[language: string, text: string]>([
  ['en', 'SimulateCustomPolicy'],
  ['ja', '組織の階層ごと'],
])('--help in %s', async ([language, text]) => {
  const ran = await closednet(nowhere, `authorize --help --lang ${language}`);
  expect([ran.code, ran.stdout]).toEqual([0, expect.stringContaining(text)]);
});
