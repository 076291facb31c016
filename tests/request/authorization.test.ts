import { test } from 'vitest';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { traceRequest } from '#request/trace-request.ts';
import { expectStory } from '../support/expect-story.ts';
import { everything } from '../support/network.ts';
import { logsHost, putLogEvents, roleArn, solvedNotebook } from '../support/silent-notebook.ts';

const key = 'arn:aws:kms:ap-northeast-1:111122223333:key/1234';
const object = 'arn:aws:s3:::my-bucket/a';
const policies = [{ name: 'All', document: statement({ Action: '*' }) }];

function statement(parts: object) {
  return {
    Version: '2012-10-17',
    Statement: [{ Sid: 'S', Effect: 'Allow', Resource: '*', ...parts }],
  };
}

function network(grants: readonly object[], more: Partial<Snapshot>): Snapshot {
  const role = {
    id: 'StudioExecution',
    arn: roleArn,
    trust: {},
    policies: [...policies].slice(0, grants.length),
  };
  return { ...solvedNotebook(), roles: [role], ...more };
}

const nobody = statement({
  Principal: { AWS: 'arn:aws:iam::111122223333:user/other' },
  Action: '*',
});
const deny = statement({ Effect: 'Deny', Principal: '*', Action: 's3:*' });

const account = statement({ Principal: { AWS: 'arn:aws:iam::111122223333:root' }, Action: '*' });

const identity = `authorization sim:IDENTITY_POLICY_NO_ALLOW ${roleArn}`;
const byKey = `authorization sim:RESOURCE_POLICY_NO_ALLOW ${key}`;

test.for<
  [name: string, grants: readonly object[], more: Partial<Snapshot>, ask: object, story: string]
>([
  ['a bucket policy alone grants in one account', [], bucket(everything), s3(), 'ok'],
  ['so does an identity policy alone', [{}], bucket(nobody), s3(), 'ok'],
  ['a bucket without a policy', [{}], { buckets: [{ id: 'my-bucket' }] }, s3(), 'ok'],
  [
    'a bucket whose policy was not read',
    [{}],
    { buckets: [{ id: 'other' }] },
    s3(),
    'unknown; aws s3api get-bucket-policy --bucket my-bucket',
  ],
  ['neither does', [], bucket(nobody), s3(), `access-denied; ${identity}`],
  [
    'a bucket open to the account still asks for an identity policy',
    [],
    bucket(account),
    s3(),
    `access-denied; ${identity}`,
  ],
  [
    'a Deny beats both',
    [{}],
    bucket(deny),
    s3(),
    `access-denied; authorization sim:RESOURCE_POLICY_EXPLICIT_DENY ${object}`,
  ],
  [
    'a key must open itself too',
    [{}],
    { keys: [{ id: '1234', arn: key, policy: nobody }] },
    kms(),
    `access-denied; ${byKey}`,
  ],
  [
    'a key policy that was not read',
    [{}],
    { keys: [] },
    kms(),
    'unknown; aws kms get-key-policy --key-id 1234 --policy-name default',
  ],
])('%s', ([, grants, more, ask, story]) => {
  expectStory(traceRequest(network(grants, more), { ...putLogEvents, ...ask }), story);
});

function bucket(policy: Record<string, unknown>): Partial<Snapshot> {
  return { buckets: [{ id: 'my-bucket', policy }] };
}

function s3() {
  return { action: 's3:GetObject', resource: object };
}

function kms() {
  return { action: 'kms:Decrypt', resource: key };
}

const queue = 'arn:aws:sqs:ap-northeast-1:111122223333:jobs';
const sqs = { action: 'sqs:SendMessage', resource: queue };
const readQueue =
  'aws sqs get-queue-attributes --queue-url https://sqs.ap-northeast-1.amazonaws.com/111122223333/jobs --attribute-names Policy';
const trust = (Principal: object) => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal, Action: 'sts:AssumeRole' }],
});
const target = 'arn:aws:iam::111122223333:role/Target';
const roles = (Principal: object) => [
  { id: 'StudioExecution', arn: roleArn, trust: {}, policies: [] },
  { id: 'Target', arn: target, trust: trust(Principal), policies: [] },
];
const assume = { action: 'sts:AssumeRole', resource: target };
const user = { id: 'mei', arn: 'arn:aws:iam::111122223333:user/mei', policies };
const byUser = { principal: user.arn };

test.for<
  [name: string, grants: readonly object[], more: Partial<Snapshot>, ask: object, story: string]
>([
  ['a queue whose policy was not read may deny', [{}], {}, sqs, `unknown; ${readQueue}`],
  [
    'a queue known to have no policy',
    [{}],
    { resourcePolicies: [{ id: 'q', arn: queue }] },
    sqs,
    'ok',
  ],
  [
    'a queue that denies',
    [{}],
    {
      resourcePolicies: [
        { id: 'q', arn: queue, policy: statement({ Effect: 'Deny', Principal: '*', Action: '*' }) },
      ],
    },
    sqs,
    `access-denied; authorization sim:RESOURCE_POLICY_EXPLICIT_DENY ${queue}`,
  ],
  [
    'a queue that was not read changes no refusal of the endpoint’s',
    [{}],
    { vpcEndpoints: [], ...refusingEndpoint() },
    sqs,
    'access-denied; authorization sim:ENDPOINT_POLICY_NO_ALLOW vpce-logs',
  ],
  [
    'a service without such policies',
    [{}],
    {},
    { action: 'airflow:GetEnvironment', resource: '*' },
    'ok',
  ],
  ['a resource policy of Logs, for a role', [{}], {}, {}, 'ok'],
  ['a user', [], { users: [user] }, byUser, 'ok'],
  [
    'a user who was not read',
    [],
    { users: [] },
    byUser,
    'unknown; aws iam get-account-authorization-details --filter User Group LocalManagedPolicy AWSManagedPolicy',
  ],
  [
    'a user’s boundary',
    [],
    { users: [{ ...user, boundary: { name: 'B', document: statement({ Action: 's3:*' }) } }] },
    byUser,
    `access-denied; authorization sim:PERMISSIONS_BOUNDARY_NO_ALLOW ${user.arn}`,
  ],
  ['a role that trusts the caller', [], { roles: roles({ AWS: roleArn }) }, assume, 'ok'],
  [
    'a role that trusts someone else',
    [],
    { roles: roles({ AWS: user.arn }) },
    assume,
    `access-denied; authorization sim:RESOURCE_POLICY_NO_ALLOW ${target}; ${identity}`,
  ],
  [
    'a role whose trust was not read',
    [{}],
    {},
    { ...assume, resource: 'arn:aws:iam::111122223333:role/path/Unread' },
    'unknown; aws iam get-role --role-name Unread',
  ],
  [
    'a bucket of another account, whose policy names nobody here',
    [{}],
    { buckets: [{ id: 'my-bucket', account: '444455556666', policy: nobody }] },
    s3(),
    `access-denied; authorization sim:RESOURCE_POLICY_NO_ALLOW ${object}`,
  ],
  [
    'a bucket of another account that is open to this one',
    [{}],
    {
      buckets: [
        { id: 'other', policy: nobody },
        { id: 'my-bucket', account: '444455556666', policy: account },
      ],
    },
    s3(),
    'ok',
  ],
  [
    'the same asks for an identity policy too',
    [],
    { buckets: [{ id: 'my-bucket', account: '444455556666', policy: everything }] },
    s3(),
    `access-denied; ${identity}`,
  ],
  [
    'the policy of an endpoint was not read',
    [{}],
    withoutEndpointPolicy(),
    {},
    'unknown; aws ec2 describe-vpc-endpoints --vpc-endpoint-ids vpce-logs --query VpcEndpoints[].PolicyDocument',
  ],
  [
    'a service that honours none needs none',
    [{}],
    {
      ...withoutEndpointPolicy(),
      endpointServices: [
        {
          serviceName: 'com.amazonaws.ap-northeast-1.logs',
          types: ['Interface'],
          privateDnsNames: [logsHost],
          policySupported: false,
        },
      ],
    },
    {},
    'ok',
  ],
  [
    'nobody says who calls, and the endpoint’s policy was not read',
    [{}],
    withoutEndpointPolicy(),
    { principal: undefined },
    'unknown; aws sts get-caller-identity',
  ],
  [
    'passing a role to another account',
    [{}],
    {},
    { action: 'iam:PassRole', resource: 'arn:aws:iam::444455556666:role/x' },
    'access-denied; authorization sim:NEVER_ACROSS_ACCOUNTS arn:aws:iam::444455556666:role/x',
  ],
])('%s', ([, grants, more, ask, story]) => {
  expectStory(traceRequest(network(grants, more), { ...putLogEvents, ...ask }), story);
});

function refusingEndpoint(): Partial<Snapshot> {
  const { vpcEndpoints = [] } = solvedNotebook();
  const policy = statement({ Principal: '*', Action: 'logs:Nothing' });
  return { vpcEndpoints: vpcEndpoints.map((endpoint) => ({ ...endpoint, policy })) };
}

function withoutEndpointPolicy(): Partial<Snapshot> {
  const { vpcEndpoints = [] } = solvedNotebook();
  return { vpcEndpoints: vpcEndpoints.map(({ policy: _unread, ...endpoint }) => endpoint) };
}
