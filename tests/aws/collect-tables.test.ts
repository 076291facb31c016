import { expect, test } from 'vitest';
import { call } from '#aws/call.ts';
import { collect } from '#aws/collect.ts';
import { readAnswers } from '#aws/read.ts';
import { openTestAccount } from '../support/emulator-account.ts';

test('of tables their policies are read; one without has none, rather than an unread one', async () => {
  const { clients, account, region } = await openTestAccount();
  const ask = (operation: string, input: object) =>
    call(clients, { service: 'dynamodb', operation, input });
  for (const TableName of ['open', 'shut'])
    await ask('CreateTable', {
      TableName,
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
      AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
      BillingMode: 'PAY_PER_REQUEST',
    });
  const arnOf = (name: string) => `arn:aws:dynamodb:${region}:${account}:table/${name}`;
  const deny = { Version: '2012-10-17', Statement: [{ Effect: 'Deny', Principal: '*' }] };
  await ask('PutResourcePolicy', { ResourceArn: arnOf('shut'), Policy: JSON.stringify(deny) });
  const { saved, unread } = await collect(clients, { services: ['dynamodb'] });
  expect(unread).toEqual([]);
  const { snapshot, unknown } = readAnswers(saved);
  expect(unknown).toEqual([]);
  expect(snapshot.resourcePolicies?.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual([
    { id: arnOf('open'), arn: arnOf('open') },
    { id: arnOf('shut'), arn: arnOf('shut'), policy: deny },
  ]);
  expect(await ask('GetItem', { TableName: 'none', Key: { id: { S: '1' } } })).toMatchObject({
    kind: 'refused',
    code: 'ResourceNotFoundException',
  });
});
