import { createServer } from 'node:http';
import { once } from 'node:events';
import { expect, test, vi } from 'vitest';
import { call } from '#aws/call.ts';
import { openClients } from '#aws/client.ts';
import { collect } from '#aws/collect.ts';
import { openRealClients } from '#aws/real-account.node.ts';
import { runSteps } from '#aws/run.ts';
import type { Step } from '#aws/step.ts';
import { openTestAccount } from '../support/emulator-account.ts';

const nobody = { region: 'us-east-1', accessKeyId: '999999999999', secretAccessKey: 'test' };

/** A port of loopback on which nobody listens any more. */
async function deadEndpoint(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
}

test('an operation that the service lacks is a problem that names the nearest one', async () => {
  const clients = openClients({ ...nobody, endpoint: await deadEndpoint() });
  const asked = { service: 'ec2', operation: 'CreateVpcEndpont', input: {} } as const;
  await expect(call(clients, asked)).rejects.toMatchObject({
    code: 'unknown-operation',
    exitCode: 2,
    text: { try: { en: '"CreateVpcEndpoint"' } },
  });
});

test('an emulator that is gone is a problem of the environment, for calls, steps and collect', async () => {
  const clients = openClients({ ...nobody, endpoint: await deadEndpoint() });
  const gone = { code: 'emulator-gone', exitCode: 3 };
  const step: Step = {
    service: 'sts',
    operation: 'GetCallerIdentity',
    input: {},
    comment: { en: 'Who.', ja: '誰か。' },
  };
  await expect(call(clients, step)).rejects.toMatchObject(gone);
  await expect(runSteps(clients, [step], {})).rejects.toMatchObject(gone);
  await expect(collect(clients)).rejects.toMatchObject(gone);
});

test('a question to MWAA whose connection is closed before an answer is asked again', async () => {
  let asked = 0;
  const server = createServer((request, reply) => {
    asked += 1;
    if (asked === 1) request.socket.destroy();
    else reply.end('{"Environments":["etl"]}');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const endpoint = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  const question = { service: 'mwaa', operation: 'ListEnvironments', input: {} } as const;
  const reply = await call(openClients({ ...nobody, endpoint }), question);
  server.close();
  server.closeAllConnections();
  expect(reply).toEqual({ kind: 'answer', answer: { Environments: ['etl'] } });
});

test("AWS's refusal is a value with AWS's own code", async () => {
  const { clients } = await openTestAccount();
  const asked = { service: 'iam', operation: 'GetRole', input: { RoleName: 'nobody' } } as const;
  expect(await call(clients, asked)).toMatchObject({
    kind: 'refused',
    code: 'NoSuchEntityException',
    status: 404,
  });
});

test('a step that AWS refuses tells which one, in both languages', async () => {
  const { clients } = await openTestAccount();
  const step: Step = {
    service: 'iam',
    operation: 'AttachRolePolicy',
    input: { RoleName: 'nobody', PolicyArn: { text: 'arn:aws:iam::${account}:policy/none' } },
    comment: { en: 'Too early.', ja: '早すぎる。' },
  };
  await expect(runSteps(clients, [step], {})).rejects.toMatchObject({
    code: 'step-failed',
    exitCode: 3,
    text: {
      what: {
        en: expect.stringContaining('Too early.'),
        ja: expect.stringContaining('早すぎる。'),
      },
      got: { en: expect.stringContaining('NoSuchEntity') },
    },
  });
});

test('a name that no step saved is a problem that suggests the nearest one', async () => {
  const { clients } = await openTestAccount();
  const step: Step = {
    service: 'ec2',
    operation: 'CreateSubnet',
    input: { VpcId: { ref: 'vpcs' } },
    comment: { en: 'A slip.', ja: '書き間違い。' },
  };
  await expect(runSteps(clients, [step], { vpc: 'vpc-1' })).rejects.toMatchObject({
    code: 'unknown-name',
    exitCode: 2,
    text: { try: { en: '"vpc"' } },
  });
});

test('a real account is only read: a call that changes something is refused before it is sent', async () => {
  vi.stubEnv('AWS_REGION', 'ap-northeast-1');
  const clients = await openRealClients();
  const asked = { service: 'ec2', operation: 'CreateVpc', input: {} } as const;
  await expect(call(clients, asked)).rejects.toMatchObject({ code: 'call-not-allowed' });
});
