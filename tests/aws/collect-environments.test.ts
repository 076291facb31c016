import { expect, test } from 'vitest';
import { call } from '#aws/call.ts';
import { collect } from '#aws/collect.ts';
import { readAnswers } from '#aws/read.ts';
import { traceRequest } from '#request/trace-request.ts';
import { openAirflowAccount, snapshotOf } from '../support/airflow-account.ts';
import { openTestAccount } from '../support/emulator-account.ts';

test('an account without environments has none, rather than unread ones', async () => {
  const { clients } = await openTestAccount();
  const { saved, unread } = await collect(clients, { services: ['mwaa'] });
  expect(unread).toEqual([]);
  expect(readAnswers(saved)).toMatchObject({ unknown: [], snapshot: { environments: [] } });
});

test('an environment is read with its network, and its private web server has a place in it', async () => {
  const { clients, bindings, host } = await openAirflowAccount('PRIVATE_ONLY');
  const snapshot = await snapshotOf(clients);
  expect(snapshot.environments).toMatchObject([
    {
      id: 'etl',
      status: 'AVAILABLE',
      accessMode: 'PRIVATE_ONLY',
      webserverUrl: host,
      subnetIds: [bindings['subnet-a'], bindings['subnet-b']],
      groupIds: [bindings['sg-airflow']],
    },
  ]);
  const service = snapshot.environments?.[0]?.webserverServiceName;
  const door = snapshot.vpcEndpoints?.find(({ serviceName }) => serviceName === service);
  const held = snapshot.networkInterfaces?.filter(({ id }) =>
    door?.networkInterfaceIds.includes(id),
  );
  const { client = '' } = bindings;
  const trace = traceRequest(snapshot, { from: client, to: host, port: 443 });
  expect(trace.name).toMatchObject({
    answers: held?.flatMap(({ privateAddresses }) => privateAddresses),
  });
  expect(trace.outcome).toBe('delivered');
});

test('a public web server has a public address, and a refusal is a value', async () => {
  const { clients, bindings, host } = await openAirflowAccount('PUBLIC_ONLY');
  const snapshot = await snapshotOf(clients);
  const { client = '' } = bindings;
  const { name } = traceRequest(snapshot, { from: client, to: host, port: 443 });
  expect(name).toMatchObject({ by: 'public', answers: [expect.stringMatching(/^203\.0\.113\./)] });
  const input = { Name: 'other' };
  expect(await call(clients, { service: 'mwaa', operation: 'GetEnvironment', input })).toEqual({
    kind: 'refused',
    code: 'ResourceNotFoundException',
    message: expect.any(String),
    status: 404,
  });
});

test('tags go through path, query and body', async () => {
  const { clients, account, region } = await openAirflowAccount('PUBLIC_ONLY');
  const ResourceArn = `arn:aws:airflow:${region}:${account}:environment/etl`;
  const ask = (operation: string, input: object) =>
    call(clients, { service: 'mwaa', operation, input: { ResourceArn, ...input } });
  await ask('TagResource', { Tags: { team: 'data', stage: 'dev', owner: 'me' } });
  await ask('UntagResource', { tagKeys: ['stage', 'owner'] });
  expect(await ask('ListTagsForResource', {})).toMatchObject({
    kind: 'answer',
    answer: { Tags: { team: 'data' } },
  });
});

const names = (Environments: readonly unknown[]) => ({
  name: 'environments',
  document: { Environments },
});

test('names without what GetEnvironment tells leave environments unread', () => {
  expect(readAnswers([names(['etl'])]).snapshot).not.toHaveProperty('environments');
});

test('a list of environments of another service is not taken for one', () => {
  expect(readAnswers([names([{ EnvironmentName: 'web' }])]).unknown).toHaveLength(1);
});
