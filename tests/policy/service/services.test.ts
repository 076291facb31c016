import { expect, test } from 'vitest';
import { authorize } from '#policy/authorize.ts';
import type { Principal } from '#policy/authorization.ts';
import { account, anonymous, group, other, policy, provider, role, service, user } from '../ask.ts';
import {
  all,
  closed,
  decide,
  denied,
  full,
  grants,
  none,
  open,
  shut,
  type CallerRow,
  type Part,
  type Row,
} from '../decide.ts';

const foreign: Principal = { kind: 'role', arn: `arn:aws:iam::${other}:role/x`, account: other };

// I430
const target = `arn:aws:iam::${account}:role/target`;
const trusts = (Principal: {}) => {
  const Statement = { Effect: 'Allow', Principal, Action: 'sts:AssumeRoleWithWebIdentity' };
  return { name: 'trust', document: { Version: '2012-10-17', Statement } };
};
const web: Part = { action: 'sts:AssumeRoleWithWebIdentity', resource: target };
const byProvider = trusts({ Federated: provider.arn });
test.for<CallerRow>([
  ['the trust policy alone', provider, { ...web, resourcePolicy: byProvider }, 'allowed'],
  [
    'of another provider',
    provider,
    { ...web, resourcePolicy: trusts({ Federated: 'accounts.google.com' }) },
    'implicitDeny',
  ],
  [
    'no policy of an identity',
    provider,
    { ...web, ...none, scps: [[denied]], resourcePolicy: byProvider },
    'allowed',
  ],
  ['an RCP', provider, { ...web, resourcePolicy: byProvider, rcps: [[shut]] }, 'explicitDeny'],
  ['not a role', role, { ...web, ...full, resourcePolicy: byProvider }, 'implicitDeny'],
])('AssumeRoleWithWebIdentity: %s', ([, caller, part, decision]) => {
  expect(decide(part, caller)).toBe(decision);
});

// I429
const tag: Part = { action: 'sts:TagSession', resource: target };
const assumable = { Effect: 'Allow', Principal: { AWS: foreign.arn }, Action: 'sts:AssumeRole' };
const taggable = { ...assumable, Action: ['sts:AssumeRole', 'sts:TagSession'] };
test.for<[name: string, Statement: {}, part: Part, decision: string]>([
  ['both sides', assumable, { ...full, action: 'sts:AssumeRole' }, 'allowed'],
  ['the trust alone', assumable, { ...none, action: 'sts:AssumeRole' }, 'implicitDeny'],
  ['tags that the trust does not speak of', assumable, full, 'implicitDeny'],
  ['tags that it does', taggable, full, 'allowed'],
])('AssumeRole across accounts: %s', ([, Statement, part, decision]) => {
  const resourcePolicy = { name: 'trust', document: { Version: '2012-10-17', Statement } };
  expect(decide({ ...tag, ...part, resourcePolicy }, foreign)).toBe(decision);
});

// I432, I436
const queue = `arn:aws:sqs:ap-northeast-1:${account}:q`;
test.for<[action: string, resource: string, caller: Principal, decision: string]>([
  ['iam:PassRole', target, role, 'allowed'],
  ['iam:PassRole', target, foreign, 'implicitDeny'],
  ['iam:GetRole', target, foreign, 'allowed'],
  ['sqs:SendMessage', queue, foreign, 'allowed'],
  ['sqs:DeleteQueue', queue, foreign, 'implicitDeny'],
  ['SQS:setqueueattributes', queue, foreign, 'implicitDeny'],
  ['sqs:StartMessageMoveTask', queue, foreign, 'implicitDeny'],
  ['sqs:DeleteQueue', queue, user, 'allowed'],
  ['sqs:TagQueue', queue, anonymous, 'implicitDeny'],
  ['sqs:SendMessage', queue, anonymous, 'allowed'],
  ['sqs:TagQueue', queue, service, 'allowed'],
])('%s on %s, whatever is granted', ([action, resource, caller, decision]) => {
  expect(decide({ ...full, action, resource, resourcePolicy: open }, caller)).toBe(decision);
});

test('what no policy opens is told apart from the policies', () => {
  const asked = { action: 'iam:PassRole', resource: target, principal: foreign, context: {} };
  const { barriers, layers } = authorize({ ...asked, ...full, resourcePolicy: open });
  expect(barriers).toEqual(['other-account']);
  expect(layers.filter(({ refuses }) => refuses)).toEqual([]);
});

// I438
const url: Part = {
  action: 'lambda:InvokeFunctionUrl',
  resource: `arn:aws:lambda:ap-northeast-1:${account}:function:f`,
};
const byUrl = policy('p', { Action: 'lambda:InvokeFunctionUrl' });
const toAll = policy('f', {
  Principal: '*',
  Action: ['lambda:InvokeFunctionUrl', 'lambda:InvokeFunction'],
});
test.for<CallerRow>([
  ['both actions', role, { identity: [all] }, 'allowed'],
  ['the URL alone', role, { identity: [byUrl] }, 'implicitDeny'],
  [
    'a Deny of invoking',
    role,
    { identity: [all, policy('d', { Effect: 'Deny', Action: 'lambda:InvokeFunction' })] },
    'explicitDeny',
  ],
  ['without authentication, open to all', anonymous, { resourcePolicy: toAll }, 'allowed'],
  ['without authentication, not open', anonymous, {}, 'implicitDeny'],
])('a function URL: %s', ([, caller, part, decision]) => {
  expect(decide({ ...url, ...part }, caller)).toBe(decision);
});

// I439
const logs: Part = { action: 'logs:PutLogEvents', resource: `${group}:log-stream:s` };
const destination: Part = {
  action: 'logs:PutSubscriptionFilter',
  resource: `arn:aws:logs:r:${account}:destination:d`,
};
test.for<CallerRow>([
  [
    'opens to a service',
    service,
    { ...logs, resourcePolicy: policy('l', { Principal: { Service: service.arn } }) },
    'allowed',
  ],
  [
    'opens to no role',
    role,
    { ...logs, ...none, resourcePolicy: grants(role.arn) },
    'implicitDeny',
  ],
  ['denies no role', role, { ...logs, ...full, resourcePolicy: shut }, 'allowed'],
  [
    'need not be read for a role',
    role,
    { ...logs, ...full, unread: ['resource-policy'] },
    'allowed',
  ],
  [
    'opens to no other account',
    foreign,
    { ...logs, ...full, resourcePolicy: open },
    'implicitDeny',
  ],
  [
    'of a destination opens to other accounts',
    foreign,
    { ...destination, ...full, resourcePolicy: open },
    'allowed',
  ],
])('a resource policy of Logs %s', ([, caller, part, decision]) => {
  expect(decide(part, caller)).toBe(decision);
});

// D-12
const list: Part = {
  action: 'logs:DescribeLogGroups',
  resource: '*',
  context: { 'aws:RequestedRegion': ['r'] },
};
test.for<[Resource: string, decision: string]>([
  ['*', 'allowed'],
  [`arn:aws:logs:r:${account}:log-group:*`, 'unknown'],
  [`arn:aws:logs:r:${account}:log-group:/jobs/*`, 'implicitDeny'],
  [`arn:aws:logs:r:${other}:log-group:*`, 'implicitDeny'],
])('listing log groups by %s', ([Resource, decision]) => {
  expect(decide({ ...list, identity: [policy('p', { Resource })] })).toBe(decision);
});

// I440
const glue = `arn:aws:glue:r:${account}`;
const onAll = [`${glue}:table/d/t`, `${glue}:database/d`, `${glue}:catalog`];
test.for<
  [name: string, action: string, resource: string, Resource: readonly string[], decision: string]
>([
  [
    'a table, its database and the catalogue',
    'glue:GetTable',
    `${glue}:table/d/t`,
    onAll,
    'allowed',
  ],
  ['a table alone', 'glue:GetTable', `${glue}:table/d/t`, onAll.slice(0, 1), 'implicitDeny'],
  [
    'a table without the catalogue',
    'glue:GetTable',
    `${glue}:table/d/t`,
    onAll.slice(0, 2),
    'implicitDeny',
  ],
  [
    'a table of another database',
    'glue:GetTable',
    `${glue}:table/e/t`,
    [...onAll, `${glue}:table/e/t`],
    'implicitDeny',
  ],
  ['a database and the catalogue', 'glue:GetDatabase', `${glue}:database/d`, onAll, 'allowed'],
  ['a database alone', 'glue:GetDatabase', `${glue}:database/d`, onAll.slice(1, 2), 'implicitDeny'],
  ['the catalogue', 'glue:GetDatabases', `${glue}:catalog`, onAll, 'allowed'],
  [
    'a function in a database',
    'glue:GetUserDefinedFunction',
    `${glue}:userDefinedFunction/d/f`,
    [...onAll, `${glue}:userDefinedFunction/d/f`],
    'allowed',
  ],
  [
    'a job, which stands in no catalogue',
    'glue:GetJob',
    `${glue}:job/j`,
    [`${glue}:job/j`],
    'allowed',
  ],
])('Glue asks for %s', ([, action, resource, Resource, decision]) => {
  expect(decide({ action, resource, identity: [policy('p', { Resource })] })).toBe(decision);
});

test('of what several parts say, the worst is told, with all that was asked', () => {
  const when = { Condition: { Bool: { 'aws:MultiFactorAuthPresent': true } } };
  const identity = [policy('p', { Resource: onAll[0], ...when }, { Resource: onAll.slice(1) })];
  const asked = {
    action: 'glue:GetTable',
    resource: `${glue}:table/d/t`,
    principal: role,
    context: {},
  };
  const answer = authorize({ ...asked, identity });
  const layer = answer.layers.find(({ kind }) => kind === 'identity-policy');
  expect([answer.decision, layer?.decision, layer?.hingesOn]).toEqual([
    'unknown',
    'unknown',
    ['aws:MultiFactorAuthPresent'],
  ]);
});

// I441
const api: Part = {
  action: 'execute-api:Invoke',
  resource: `arn:aws:execute-api:r:${account}:a/prod/GET/`,
};
const viaVpce: Part = { context: { 'aws:SourceVpce': ['vpce-1'] } };
test.for<CallerRow>([
  ['private, its policy not read', role, { ...full, ...viaVpce }, 'unknown'],
  ['private, past an endpoint’s policy', role, { ...full, endpointPolicy: open }, 'unknown'],
  ['private, open to all', anonymous, { ...viaVpce, resourcePolicy: open }, 'allowed'],
  ['private, closed', anonymous, { ...viaVpce, resourcePolicy: closed }, 'implicitDeny'],
  [
    'private, with an identity’s Allow',
    role,
    { ...full, ...viaVpce, resourcePolicy: closed },
    'allowed',
  ],
  [
    'private, from another account',
    foreign,
    { ...full, ...viaVpce, resourcePolicy: closed },
    'implicitDeny',
  ],
  [
    'private, the endpoint does not allow',
    role,
    { ...full, resourcePolicy: open, endpointPolicy: closed },
    'implicitDeny',
  ],
  ['public, with an identity’s Allow', role, full, 'allowed'],
])('an API, %s', ([, caller, part, decision]) => {
  expect(decide({ ...api, ...part }, caller)).toBe(decision);
});

// I419, I420
const denying: Part = { ...full, rcps: [[shut]] };
test.for<Row>([
  ['S3', { ...denying, action: 's3:GetObject' }, 'explicitDeny'],
  ['KMS', { ...denying, action: 'kms:ListKeys', resource: '*' }, 'explicitDeny'],
  ['STS', { ...denying, action: 'sts:AssumeRole', resource: '*' }, 'explicitDeny'],
  [
    'Lambda, which knows none',
    { ...denying, action: 'lambda:ListFunctions', resource: '*' },
    'allowed',
  ],
  ['SNS, which knows none', { ...denying, action: 'SNS:ListTopics', resource: '*' }, 'allowed'],
  [
    'a service that may know them',
    { ...denying, action: 'kinesis:ListStreams', resource: '*' },
    'unknown',
  ],
  [
    'one that does not deny there',
    { ...full, rcps: [[]], action: 'kinesis:ListStreams', resource: '*' },
    'allowed',
  ],
  ['nobody retiring a grant', { ...denying, action: 'kms:RetireGrant', resource: '*' }, 'allowed'],
])('an RCP stops %s', ([, part, decision]) => {
  expect(decide(part)).toBe(decision);
});

test('a role of a service is beyond RCPs, as caller and as target', () => {
  const resource = `arn:aws:iam::${account}:role/aws-service-role/x.amazonaws.com/X`;
  const Statement = {
    Effect: 'Allow',
    Principal: { Service: service.arn },
    Action: 'sts:AssumeRole',
  };
  const resourcePolicy = { name: 'trust', document: { Version: '2012-10-17', Statement } };
  const part = { action: 'sts:AssumeRole', resource, resourcePolicy, rcps: [[shut]] };
  expect(decide(part, service)).toBe('allowed');
  expect(decide({ ...part, resource: target }, service)).toBe('explicitDeny');
});

// I409, I421
test.for<Row>([
  ['as itself', { context: { 'aws:ViaAWSService': ['false'] } }, 'implicitDeny'],
  ['passed on by a service', { context: { 'aws:ViaAWSService': ['true'] } }, 'allowed'],
  ['called via a service', { context: { 'aws:CalledVia': ['athena.amazonaws.com'] } }, 'allowed'],
])('the policy of an endpoint and a request %s', ([, part, decision]) => {
  expect(decide({ ...full, endpointPolicy: closed, ...part })).toBe(decision);
});

// I119
test.for<[type: 'gateway' | 'interface', decision: string]>([
  ['gateway', 'unknown'],
  ['interface', 'allowed'],
])('a %s endpoint whose policy names an account', ([endpointType, decision]) => {
  expect(decide({ ...full, endpointType, endpointPolicy: grants(account) })).toBe(decision);
  expect(decide({ ...full, endpointType, endpointPolicy: open })).toBe('allowed');
  expect(decide({ ...full, endpointType, endpointPolicy: closed })).toBe('implicitDeny');
});
