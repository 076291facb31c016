import { expect, test } from 'vitest';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { policyCodes } from '#request/codes/policy-codes.ts';
import { traceRequest } from '#request/trace-request.ts';
import { putLogEvents, roleArn, solvedNotebook } from '../support/silent-notebook.ts';

const user = 'arn:aws:iam::111122223333:user/mei';
const all = { Effect: 'Allow', Action: '*', Resource: '*' };

/** The network with a role and a user who have these statements, and a bucket with those. */
function network(statements: readonly object[], bucket: readonly object[] = []): Snapshot {
  const policies = [{ name: 'P', document: { Version: '2012-10-17', Statement: statements } }];
  return {
    ...solvedNotebook(),
    roles: [{ id: 'StudioExecution', arn: roleArn, trust: {}, policies }],
    users: [{ id: 'mei', arn: user, policies }],
    buckets: [{ id: 'b', policy: { Version: '2012-10-17', Statement: bucket } }],
  };
}

function ask(snapshot: Snapshot, more: object = {}) {
  return traceRequest(snapshot, { ...putLogEvents, ...more });
}

/** What is not known of a call whose only Allow hangs on this key. */
test.for<[key: string, principal: string, call: string]>([
  ['aws:PrincipalTag/team', roleArn, 'aws iam list-role-tags --role-name StudioExecution'],
  [
    'aws:PrincipalTag/team',
    'arn:aws:sts::111122223333:assumed-role/StudioExecution/n',
    'aws iam list-role-tags --role-name StudioExecution',
  ],
  ['aws:PrincipalTag/team', user, 'aws iam list-user-tags --user-name mei'],
  [
    'aws:ResourceTag/team',
    roleArn,
    `aws resourcegroupstaggingapi get-resources --resource-arn-list ${putLogEvents.resource}`,
  ],
  ['aws:PrincipalOrgID', roleArn, 'aws organizations describe-organization'],
  ['aws:ResourceOrgID', roleArn, 'aws organizations describe-organization'],
  ['aws:userid', roleArn, 'aws sts get-caller-identity'],
  [
    'aws:CurrentTime',
    roleArn,
    'aws iam simulate-custom-policy --action-names logs:PutLogEvents --context-entries ContextKeyName=aws:CurrentTime',
  ],
])('%s of %s is told by a call', ([key, principal, call]) => {
  const when = { ...all, Condition: { StringEquals: { [key]: 'x' } } };
  const { outcome, unknowns } = ask(network([when]), { principal });
  expect([outcome, unknowns.map((unknown) => unknown.call)]).toEqual(['unknown', [call]]);
  expect(unknowns[0]?.what.en).toContain(key);
  expect(unknowns[0]?.what.ja).toContain(key);
  expect(unknowns).toMatchSnapshot();
});

test('two keys are two calls', () => {
  const Condition = { StringEquals: { 'aws:PrincipalTag/a': 'x', 'aws:PrincipalOrgID': 'o-1' } };
  expect(ask(network([{ ...all, Condition }])).unknowns).toHaveLength(2);
});

/** Keys that the path and the caller settle: no doubt is left. */
test.for<[name: string, Condition: object, outcome: string]>([
  ['the endpoint', { StringEquals: { 'aws:SourceVpce': 'vpce-logs' } }, 'delivered'],
  ['another endpoint', { StringEquals: { 'aws:SourceVpce': 'vpce-x' } }, 'denied'],
  ['the VPC', { StringEquals: { 'aws:SourceVpc': 'vpc-1' } }, 'delivered'],
  ['the private address', { IpAddress: { 'aws:VpcSourceIp': '10.0.1.0/24' } }, 'delivered'],
  ['no public address', { Null: { 'aws:SourceIp': 'true' } }, 'delivered'],
  ['the Region', { StringEquals: { 'aws:RequestedRegion': 'ap-northeast-1' } }, 'delivered'],
  ['encryption on the way', { Bool: { 'aws:SecureTransport': 'true' } }, 'delivered'],
  ['no service in between', { Bool: { 'aws:ViaAWSService': 'false' } }, 'delivered'],
  ['the caller', { ArnEquals: { 'aws:PrincipalArn': roleArn } }, 'delivered'],
  ['no user name', { Null: { 'aws:username': 'true' } }, 'delivered'],
  [
    'the owner of the resource',
    { StringEquals: { 'aws:ResourceAccount': '111122223333' } },
    'delivered',
  ],
  ['no source of a service', { StringEquals: { 'aws:SourceArn': 'x' } }, 'denied'],
])('a condition on %s is known from the trace', ([, Condition, outcome]) => {
  expect(ask(network([{ ...all, Condition }])).outcome).toBe(outcome);
});

test('a malformed policy is told with IAM’s message and its place', () => {
  const { outcome, unknowns } = ask(network([{ ...all, Effect: 'allow' }]));
  expect(outcome).toBe('unknown');
  expect(unknowns[0]?.what.en).toBe(
    'what the identity-based policy P means: "The policy failed legacy parsing" at Statement[0].Effect',
  );
  expect(unknowns).toMatchSnapshot();
});

const object = { action: 's3:GetObject', resource: 'arn:aws:s3:::b/o' };
test.for<[name: string, bucket: object, more: object, call: string]>([
  [
    'a session that may be this one',
    {
      Effect: 'Deny',
      Action: 's3:*',
      Resource: '*',
      Principal: { AWS: 'arn:aws:sts::111122223333:assumed-role/StudioExecution/n' },
    },
    {},
    'aws sts get-caller-identity',
  ],
  [
    'a bucket that is public, and perhaps restricted',
    { Effect: 'Allow', Action: 's3:*', Resource: '*', Principal: '*' },
    { principal: 'anonymous' },
    'aws s3api get-public-access-block --bucket b',
  ],
])('%s', ([, bucket, more, call]) => {
  const { outcome, unknowns } = ask(network([all], [bucket]), { ...object, ...more });
  expect([outcome, unknowns.map((unknown) => unknown.call)]).toEqual(['unknown', [call]]);
  expect(unknowns).toMatchSnapshot();
});

test('an action whose resource AWS’s pages disagree on', () => {
  const Resource = 'arn:aws:logs:ap-northeast-1:111122223333:log-group:*';
  const { outcome, unknowns } = ask(network([{ ...all, Resource }]), {
    action: 'logs:DescribeLogGroups',
    resource: '*',
  });
  expect([outcome, unknowns[0]?.call]).toEqual([
    'unknown',
    `aws iam simulate-principal-policy --policy-source-arn ${roleArn} --action-names logs:DescribeLogGroups`,
  ]);
  expect(unknowns).toMatchSnapshot();
});

test('an access point was not read', () => {
  const resource = 'arn:aws:s3:ap-northeast-1:111122223333:accesspoint/ap/object/o';
  expect(ask(network([all]), { action: 's3:GetObject', resource }).unknowns[0]?.call).toBe(
    'aws s3control get-access-point-policy --account-id 111122223333 --name ap',
  );
});

const assumed = 'arn:aws:sts::111122223333:assumed-role/StudioExecution/n';
test.for<[name: string, more: object, assumptions: readonly string[]]>([
  ['a role', {}, []],
  ['a session', { principal: assumed }, ['the session was made without a policy of its own']],
  [
    'a key',
    { action: 'kms:Decrypt', resource: 'arn:aws:kms:r:1:key/k' },
    ['no grant of arn:aws:kms:r:1:key/k allows the call'],
  ],
  ['a bucket', object, ['the bucket b ignores ACLs (its owner is enforced)']],
  [
    'a function URL',
    { action: 'lambda:InvokeFunctionUrl', resource: 'arn:aws:lambda:r:1:function:f' },
    ['the function URL was made since October 2025 and asks for lambda:InvokeFunction too'],
  ],
  ['no resource', { resource: undefined }, ['no resource was named: the action is judged on *']],
])('what is taken for granted of %s', ([, more, assumptions]) => {
  const told = ask(network([all]), more).assumptions;
  const ofNetwork = /listens|client sends|stands for|hosted zone|[rR]esolver|DNS/;
  const noOrganization = 'no policy of an organization limits the call';
  expect(told.filter((one) => !ofNetwork.test(one))).toEqual([...assumptions, noOrganization]);
});

test('every code that a policy can give has its text, both ways and of every kind', () => {
  const kinds = [
    'ENDPOINT_POLICY',
    'IDENTITY_POLICY',
    'RESOURCE_POLICY',
    'BUCKET_POLICY',
    'PERMISSIONS_BOUNDARY',
    'SESSION_POLICY',
    'SCP',
    'RCP',
  ];
  const ofKinds = kinds.flatMap((kind) => [`sim:${kind}_NO_ALLOW`, `sim:${kind}_EXPLICIT_DENY`]);
  const others = ['sim:NEVER_ACROSS_ACCOUNTS', 'sim:OTHER_PARTITION', 'sim:ACCESS_POINT_NETWORK'];
  expect(Object.keys(policyCodes).toSorted()).toEqual([...ofKinds, ...others].toSorted());
});
