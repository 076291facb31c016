import { expect, test } from 'vitest';
import { call, type Call } from '#aws/call.ts';
import { callAllPages } from '#aws/collect/pages.ts';
import { openTestAccount } from '../support/emulator-account.ts';

const policy =
  '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"logs:*","Resource":"*"}]}';

const logGroup: Call = {
  service: 'logs',
  operation: 'CreateLogGroup',
  input: { logGroupName: 'pages' },
};

/** Three of a kind, then a listing that gives at most two at a time. */
test.for<[title: string, create: (name: string) => Call, list: Call, key: string]>([
  [
    'IAM pages by Marker',
    (name) => ({
      service: 'iam',
      operation: 'CreatePolicy',
      input: { PolicyName: name, PolicyDocument: policy },
    }),
    { service: 'iam', operation: 'ListPolicies', input: { Scope: 'Local', MaxItems: 2 } },
    'Policies',
  ],
  [
    'KMS answers NextMarker and is asked with Marker',
    () => ({ service: 'kms', operation: 'CreateKey', input: {} }),
    { service: 'kms', operation: 'ListKeys', input: { Limit: 2 } },
    'Keys',
  ],
  [
    'Logs pages by nextToken',
    (name) => ({
      service: 'logs',
      operation: 'CreateLogStream',
      input: { logGroupName: 'pages', logStreamName: name },
    }),
    {
      service: 'logs',
      operation: 'DescribeLogStreams',
      input: { logGroupName: 'pages', limit: 2 },
    },
    'logStreams',
  ],
  [
    'S3 pages by ContinuationToken',
    (name) => ({ service: 's3', operation: 'CreateBucket', input: { Bucket: name } }),
    { service: 's3', operation: 'ListBuckets', input: { MaxBuckets: 2 } },
    'Buckets',
  ],
  [
    'EC2 pages by NextToken',
    () => ({
      service: 'ec2',
      operation: 'RunInstances',
      input: { ImageId: 'ami-12345678', MinCount: 1, MaxCount: 1 },
    }),
    { service: 'ec2', operation: 'DescribeInstances', input: { MaxResults: 2 } },
    'Reservations',
  ],
])('%s', async ([, create, list, key]) => {
  const { clients, account } = await openTestAccount();
  await call(clients, logGroup);
  for (const i of [1, 2, 3]) await call(clients, create(`page-${account}-${i}`));
  expect(await call(clients, list)).toHaveProperty(`answer.${key}.length`, 2);
  const all = await callAllPages(clients, list);
  expect(all).toHaveProperty(`answer.${key}.length`, 3);
  expect(Object.keys(all).join()).not.toMatch(/token|marker|metadata/i);
});
