import { expect, test } from 'vitest';
import { bucketsIn, leavesAccount } from '../../../src/grading/sandbox/gateway/own-account.ts';

const own = '111122223333';
const other = '444455556666';

function call(text: string, params: Readonly<Record<string, unknown>>) {
  const [signingName = '', operation = ''] = text.split(':');
  return {
    known: true,
    service: signingName,
    signingName,
    operation,
    protocol: '',
    params,
  } as const;
}

const role = (account: string) => `arn:aws:iam::${account}:role/Reader`;
const key = (account: string) => `arn:aws:kms:us-east-1:${account}:key/1`;
const queue = (account: string) => `http://sqs.us-east-1.amazonaws.com/${account}/jobs`;

test.for<[name: string, call: string, params: object, verdict: 'stays' | 'leaves']>([
  ['a role of its own', 'sts:AssumeRole', { RoleArn: role(own) }, 'stays'],
  ['another’s role', 'sts:AssumeRole', { RoleArn: role(other) }, 'leaves'],
  [
    'another’s role, to hand over',
    'mwaa:CreateEnvironment',
    { ExecutionRoleArn: role(other) },
    'stays',
  ],
  ['another’s policy', 'iam:DeletePolicy', { PolicyArn: role(other) }, 'leaves'],
  ['AWS’s policy', 'iam:AttachRolePolicy', { PolicyArn: 'arn:aws:iam::aws:policy/X' }, 'stays'],
  ['its own key', 'kms:Encrypt', { KeyId: key(own) }, 'stays'],
  ['another’s key', 'kms:Encrypt', { KeyId: key(other) }, 'leaves'],
  ['another’s key, deep inside', 'logs:X', { A: [{ B: { KeyArn: key(other) } }] }, 'leaves'],
  ['its own queue', 'sqs:SendMessage', { QueueUrl: queue(own) }, 'stays'],
  ['another’s queue', 'sqs:SendMessage', { QueueUrl: queue(other) }, 'leaves'],
  [
    'another’s VPC to peer with',
    'ec2:CreateVpcPeeringConnection',
    { PeerOwnerId: other },
    'leaves',
  ],
  ['whose images to list', 'ec2:DescribeImages', { OwnerId: other }, 'stays'],
  [
    'a filter',
    'ec2:DescribeVpcs',
    { Filters: [{ Name: 'owner-id', Values: [key(other)] }] },
    'stays',
  ],
  ['a tag', 'ec2:CreateTags', { Tags: [{ Key: 'k', Value: key(other) }] }, 'stays'],
  [
    'a policy that trusts another',
    'iam:CreateRole',
    { AssumeRolePolicyDocument: role(other) },
    'stays',
  ],
  ['whom an endpoint service admits', 'ec2:X', { AddAllowedPrincipals: [role(other)] }, 'stays'],
  [
    'a simulated caller',
    'iam:SimulateCustomPolicy',
    { CallerArn: role(other), ResourceArns: [key(other)] },
    'stays',
  ],
  [
    'another’s policies, to simulate',
    'iam:SimulatePrincipalPolicy',
    { PolicySourceArn: role(other) },
    'leaves',
  ],
])('%s: %s', ([, name, params, verdict]) => {
  const refusal = leavesAccount(call(name, { ...params }), own);
  expect(refusal?.status).toBe(verdict === 'leaves' ? 403 : undefined);
});

test.for<[name: string, call: string, params: object, buckets: readonly string[]]>([
  ['a bucket', 's3:GetObject', { Bucket: 'a', Key: 'k' }, ['a']],
  ['a copy', 's3:CopyObject', { Bucket: 'a', CopySource: 'b/k' }, ['a', 'b']],
  ['a copy from a spelt path', 's3:CopyObject', { Bucket: 'a', CopySource: '/b%2Fk' }, ['a', 'b']],
  [
    'a copy from an ARN',
    's3:CopyObject',
    { Bucket: 'a', CopySource: 'arn:aws:s3:::b/k' },
    ['a', 'b'],
  ],
  ['another service’s bucket', 'mwaa:X', { SourceBucketArn: 'arn:aws:s3:::b' }, ['b']],
  ['a bucket in a policy', 's3:PutBucketPolicy', { Bucket: 'a', Policy: 'arn:aws:s3:::b' }, ['a']],
  ['all buckets', 's3:ListBuckets', {}, []],
])('buckets of %s', ([, name, params, buckets]) => {
  expect(bucketsIn(call(name, { ...params }))).toEqual(buckets);
});
