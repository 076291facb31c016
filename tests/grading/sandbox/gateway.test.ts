import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGateway, type Gateway } from '../../../src/grading/sandbox/gateway/gateway.ts';
import { emulator, freshAccount, type TestEmulator } from '../../support/emulator.ts';
import { sendRaw, type RawAnswer, type RawRequest } from '../../support/raw-request.ts';

const key = 'CNETISSUEDFORTHISRUN';
const [account, other] = [freshAccount(), freshAccount()];
const [ownBucket, otherBucket] = [`own-${randomUUID()}`, `other-${randomUUID()}`];
const role = (of: string) => `arn:aws:iam::${of}:role/Reader`;

let running: TestEmulator;
let gateway: Gateway;

beforeAll(async () => {
  running = await emulator();
  const given = { emulator: running, account, region: 'us-east-1', accessKeyId: key };
  gateway = await openGateway({ host: '127.0.0.1', port: 0 }, given);
  await send(at(running.endpoint), s3('PUT', `/${otherBucket}`, { signedBy: other }));
  await send(gateway.port, s3('PUT', `/${ownBucket}`));
});

afterAll(() => gateway.close());

const at = (endpoint: string) => Number(new URL(endpoint).port);

function authorization(service: string, signedBy = key): string {
  const scope = `${signedBy}/20260101/us-east-1/${service}/aws4_request`;
  return `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=${'a'.repeat(64)}`;
}

function s3(
  method: string,
  path: string,
  more: { readonly signedBy?: string; readonly headers?: Readonly<Record<string, string>> } = {},
): RawRequest {
  const headers = { authorization: authorization('s3', more.signedBy), ...more.headers };
  return { method, path, headers, ...(method === 'PUT' ? { body: '' } : {}) };
}

/** A call of a service that takes forms, such as EC2, STS and IAM. */
function form(service: string, text: string, headers: Readonly<Record<string, string>> = {}) {
  const type = 'application/x-www-form-urlencoded';
  const own = { 'content-type': type, authorization: authorization(service), ...headers };
  return { method: 'POST', path: '/', headers: own, body: text };
}

const identity = 'Action=GetCallerIdentity&Version=2011-06-15';
const assume = (of: string) =>
  `Action=AssumeRole&Version=2011-06-15&RoleSessionName=x&RoleArn=${encodeURIComponent(role(of))}`;

function presigned(signedBy: string, seconds = '3600', more = ''): RawRequest {
  const now = new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '');
  const query = new URLSearchParams({
    'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
    'X-Amz-Credential': `${signedBy}/${now.slice(0, 8)}/us-east-1/s3/aws4_request`,
    'X-Amz-Date': now,
    'X-Amz-Expires': seconds,
    'X-Amz-SignedHeaders': 'host',
    'X-Amz-Signature': 'a'.repeat(64),
  });
  return { path: `/${ownBucket}?list-type=2&${query}${more}` };
}

function send(port: number | undefined, { headers, ...rest }: RawRequest): Promise<RawAnswer> {
  const host = port === gateway.port ? '127.0.0.1:4566' : `127.0.0.1:${port}`;
  return sendRaw(port ?? 0, { ...rest, headers: { host, ...headers } });
}

test.for<[name: string, request: () => RawRequest, answer: string]>([
  ['a call with the issued key', () => form('sts', identity), `<Account>${account}</Account>`],
  ['its own buckets', () => s3('GET', `/${ownBucket}`), `<Name>${ownBucket}</Name>`],
  ['a presigned address', () => presigned(key), `<Name>${ownBucket}</Name>`],
])('passes: %s', async ([, request, answer]) => {
  const { status, body } = await send(gateway.port, request());
  expect([status, body]).toEqual([200, expect.stringContaining(answer)]);
});

test.for<[name: string, request: () => RawRequest, status: number, because: string]>([
  ['no signature', () => ({ path: '/' }), 403, 'no signature'],
  ['the other account’s key', () => s3('GET', '/', { signedBy: other }), 403, 'not issued'],
  ['its own account’s digits', () => s3('GET', '/', { signedBy: account }), 403, 'not issued'],
  [
    'a second credential behind the first',
    () =>
      s3('GET', '/', {
        headers: { authorization: `${authorization('s3')}, ${authorization('s3', other)}` },
      }),
    403,
    'no signature',
  ],
  ['a presigned address of another', () => presigned(other), 403, 'not issued'],
  ['a presigned address of yesterday', () => presigned(key, '0'), 403, 'expired'],
  [
    'two credentials in an address',
    () => presigned(key, '60', `&x-amz-credential=${other}`),
    403,
    'signed once',
  ],
  [
    'a credential in the address beside the header',
    () => ({ ...presigned(other), headers: { authorization: authorization('s3') } }),
    403,
    'signed once',
  ],
  ['a role of another account', () => form('sts', assume(other)), 403, 'in another account'],
  ['the same, signed as for EC2', () => form('ec2', assume(other)), 403, 'No AWS service'],
  ['a bucket of another account', () => s3('GET', `/${otherBucket}`), 403, 'belongs to another'],
  ['to write there', () => s3('PUT', `/${otherBucket}/x`), 403, 'belongs to another'],
  [
    'to copy from there',
    () => s3('PUT', `/${ownBucket}/x`, { headers: { 'x-amz-copy-source': `${otherBucket}%2Fx` } }),
    403,
    'belongs to another',
  ],
  ['to delete it', () => s3('DELETE', `/${otherBucket}`), 403, 'belongs to another'],
  ['a bucket of nobody', () => s3('GET', `/none-${randomUUID()}`), 404, 'NoSuchBucket'],
  [
    'a queue of another account',
    () => form('sqs', `Action=ReceiveMessage&QueueUrl=http://localhost:4566/${other}/jobs`),
    403,
    'in another account',
  ],
  [
    'the same by its path',
    () => ({ ...form('sqs', 'Action=ReceiveMessage'), path: `/${other}/jobs` }),
    403,
    'in another account',
  ],
  ['a route of the emulator', () => s3('GET', '/_localstack/health'), 403, 'own'],
  ['a route of the plugin', () => s3('POST', '/_localstack/closednet/retire'), 403, 'own'],
  ['the same, spelt otherwise', () => s3('GET', '//%5Flocalstack/health'), 403, 'own'],
  ['the same, spelt twice over', () => s3('GET', '/%255Flocalstack/health'), 403, 'own'],
  ['the same, by way of a bucket', () => s3('GET', `/${ownBucket}/../_aws/ses`), 403, 'own'],
  ['health', () => s3('GET', '/health'), 403, 'own'],
  ['another host', () => s3('GET', '/', { headers: { host: 'example.com' } }), 403, 'other hosts'],
  ['another host as a proxy’s target', () => s3('GET', 'http://example.com/'), 403, 'other hosts'],
  [
    'a WebSocket',
    () => s3('GET', '/', { headers: { connection: 'upgrade', upgrade: 'websocket' } }),
    403,
    'other hosts',
  ],
  ['no call of AWS', () => form('sts', 'Action=Nothing'), 403, 'No AWS service'],
  ['a large body', () => form('sts', 'x'.repeat(17 * 2 ** 20)), 413, '16 MiB'],
])('does not pass: %s', async ([, request, status, because]) => {
  const answer = await send(gateway.port, request());
  expect([answer.status, answer.body]).toEqual([status, expect.stringContaining(because)]);
});

test('a header cannot say which account a call is in', async () => {
  const misleading = { 'x-moto-account-id': other, 'x-localstack-data': '{}' };
  const { body } = await send(gateway.port, form('sts', identity, misleading));
  expect(body).toContain(`<Account>${account}</Account>`);
});

test('keys that STS gives to a role of the account pass, in that account', async () => {
  const trust = encodeURIComponent('{"Version":"2012-10-17","Statement":[]}');
  const create = `Action=CreateRole&Version=2010-05-08&RoleName=Reader&AssumeRolePolicyDocument=${trust}`;
  await send(gateway.port, form('iam', create));
  const { body } = await send(gateway.port, form('sts', assume(account)));
  const given = /<AccessKeyId>(?<key>\w+)</.exec(body)?.groups?.['key'];
  const signed = { authorization: authorization('sts', given) };
  const asked = await send(gateway.port, form('sts', identity, signed));
  expect(asked.body).toContain(`arn:aws:sts::${account}:assumed-role/Reader/x`);
});

const signedLines = `Host: localhost\r\nAuthorization: ${authorization('s3')}\r\n`;

test.for<[name: string, bytes: string, answer: RegExp]>([
  ['CONNECT', 'CONNECT example.com:443 HTTP/1.1\r\nHost: x:443\r\n\r\n', /^HTTP\/1\.1 403 /],
  [
    'bytes of no address',
    `GET /\xff\u0001\xfe HTTP/1.1\r\n${signedLines}\r\n`,
    /^HTTP\/1\.1 4\d\d /,
  ],
  [
    'half a body',
    `PUT /${ownBucket}/x HTTP/1.1\r\n${signedLines}Content-Length: 9\r\n\r\nx`,
    /^HTTP\/1\.1 400 /,
  ],
  [
    'two lengths of a body',
    `PUT /${ownBucket}/x HTTP/1.1\r\n${signedLines}Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    /^HTTP\/1\.1 400 /,
  ],
])('%s: nothing comes of it', async ([, bytes, answer]) => {
  const socket = connect(gateway.port ?? 0, '127.0.0.1');
  socket.end(bytes, 'latin1');
  const told: Buffer[] = [];
  for await (const chunk of socket as AsyncIterable<Buffer>) told.push(chunk);
  expect(Buffer.concat(told).toString()).toMatch(answer);
});

test('nothing of all this was the emulator’s trouble', () => {
  expect(gateway.trouble()).toBeUndefined();
});

test('without an emulator nothing is the submission’s fault', async () => {
  const nowhere = { endpoint: 'http://127.0.0.1:1', token: 'none' };
  const given = { emulator: nowhere, account, region: 'us-east-1', accessKeyId: key };
  const alone = await openGateway({ host: '127.0.0.1', port: 0 }, given);
  const headers = { host: 'localhost', authorization: authorization('sts') };
  const answer = await sendRaw(alone.port ?? 0, { ...form('sts', identity), headers });
  expect([answer.status, alone.trouble()?.code]).toEqual([503, 'emulator-gone']);
  alone.close();
});
