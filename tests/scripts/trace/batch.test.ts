import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assert, constantFrom, dictionary, json, oneof, property, string } from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { traceRequest } from '#request/trace-request.ts';
import { silentNotebook } from '../../support/silent-notebook.ts';
import { answerLine, answerLines } from '../../../scripts/answer-lines.ts';
import { traceReader } from '../../../scripts/trace/line-reader.ts';

const network = silentNotebook();
const trace = traceReader((request) => traceRequest(network, request));
const sound = { from: 'notebook', to: 'logs.ap-northeast-1.amazonaws.com', port: 443 };

function errorOf(line: unknown, language: 'en' | 'ja' = 'en'): unknown {
  const text = typeof line === 'string' ? line : JSON.stringify(line);
  return Reflect.get(answerLine(text, trace, language), 'error');
}

test.for<[fault: string, line: unknown, error: string]>([
  [
    'no JSON',
    '{"from": ',
    'not JSON: expected an object such as {"from": "eni-…", "to": "10.0.0.4", "port": 443}, got {"from": ',
  ],
  [
    'JSON, but no request',
    [1],
    'not a request: expected an object such as {"from": "eni-…", "to": "10.0.0.4", "port": 443}, got [1]',
  ],
  [
    'no source',
    { to: '10.0.0.4' },
    '"from" is missing: expected an ENI or instance id, an address, internet[:ADDRESS] or a Name tag, got nothing',
  ],
  [
    'a port that is none',
    { ...sound, port: 70_000 },
    '"port" cannot be read: expected a number from 0 to 65535, got 70000',
  ],
  [
    'a port in words',
    { ...sound, port: 'https' },
    '"port" cannot be read: expected a number from 0 to 65535, got "https"',
  ],
  [
    'half a source port',
    { ...sound, sourcePort: 1.5 },
    '"sourcePort" cannot be read: expected a number from 0 to 65535, got 1.5',
  ],
  [
    'a protocol that is none',
    { ...sound, protocol: 'carrier-pigeon' },
    '"protocol" cannot be read: expected tcp, udp, icmp, all or a number from 0 to 255, got "carrier-pigeon"',
  ],
  [
    'a member with a slip in it',
    { ...sound, form: 'notebook' },
    'a request has no "form": expected "from", got form',
  ],
  [
    'a source that nobody is, with the nearest name',
    { ...sound, from: 'notebok' },
    '"notebok" in "from" is nothing in this network: expected an id, an address, internet[:ADDRESS], a Name tag, such as "notebook", got notebok',
  ],
  [
    'a destination that is no address',
    { ...sound, to: '10.0.0.256' },
    '"10.0.0.256" in "to" is nothing in this network: expected an id, an address, internet[:ADDRESS], a Name tag, a host name, got 10.0.0.256',
  ],
])('%s is told in its place', ([, line, error]) => {
  expect(errorOf(line)).toBe(error);
});

test('a fault is told in the language of the command', () => {
  expect(errorOf({ ...sound, port: -1 }, 'ja')).toBe(
    '"port" を読み取れない（期待: 0 から 65535 までの整数、実際: -1）',
  );
});

test.for(['seven', 7])('the answer carries the id of its request: %s', (id) => {
  expect(answerLine(JSON.stringify({ id, ...sound }), trace, 'en')).toMatchObject({ id });
  expect(answerLine(JSON.stringify({ id, ...sound, port: -1 }), trace, 'en')).toEqual({
    id,
    error: expect.stringContaining('port'),
  });
});

const member = constantFrom(
  'id',
  'from',
  'to',
  'protocol',
  'port',
  'sourcePort',
  'action',
  'resource',
  'principal',
  'form',
);
const value = oneof(
  constantFrom<unknown>(
    'notebook',
    'internet',
    '10.0.1.9',
    'tcp',
    443,
    -1,
    null,
    true,
    [],
    {},
    's3:GetObject',
    '*',
    '::1',
  ),
  string(),
);

test('whatever a line holds, it is answered in one line', () => {
  const line = oneof(
    json(),
    string(),
    dictionary(member, value).map((one) => JSON.stringify(one)),
  );
  assert(
    property(line, (text) => {
      const answer = answerLine(text, trace, 'en');
      expect('error' in answer || 'outcome' in answer).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

const folder = await mkdtemp(join(tmpdir(), 'closednet-requests-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a file is answered line by line, in order; blank lines, CRLF and a byte order mark are no fault', async () => {
  const file = join(folder, 'requests.jsonl');
  const lines = [{ id: 'a', ...sound }, { id: 'b' }, { id: 'c', ...sound }];
  await writeFile(file, `\uFEFF${lines.map((one) => JSON.stringify(one)).join('\r\n\r\n')}`);
  const answers: unknown[] = [];
  const documentLine = (answer: unknown) => void answers.push(answer);
  const isSound = await answerLines(file, trace, { language: 'en', documentLine });
  expect(answers).toMatchObject([{ id: 'a', outcome: 'denied' }, { id: 'b' }, { id: 'c' }]);
  expect(isSound).toBe(false);
});

test.for(['.', 'missing.jsonl'])('requests that cannot be read are a problem: %s', async (name) => {
  const reader = { language: 'en', documentLine: () => undefined } as const;
  await expect(answerLines(join(folder, name), trace, reader)).rejects.toMatchObject({
    code: 'unreadable-requests',
    exitCode: 2,
  });
});
