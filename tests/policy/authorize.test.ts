import { expect, test } from 'vitest';
import { authorize } from '#policy/authorize.ts';
import type { AuthorizationRequest, Principal } from '#policy/authorization.ts';
import {
  account,
  anonymous,
  group,
  other,
  policy,
  role,
  root,
  service,
  session,
  user,
} from './ask.ts';

type Part = Partial<AuthorizationRequest>;
type Row = [name: string, part: Part, decision: string];

const stream = `${group}:log-stream:a`;
const bucket = 'arn:aws:s3:::b/o';
const key = `arn:aws:kms:ap-northeast-1:${account}:key/k`;
const full = policy('full', {});
const nothing = policy('nothing', { Action: 'nothing:*' });
const denied = policy('denied', { Effect: 'Deny' });
const torn = { name: 'torn', document: '{' };
const open = policy('open', { Principal: '*' });
const shut = policy('shut', { Principal: '*', Effect: 'Deny' });
const closed = policy('closed', { Principal: '*', Action: 'nothing:*' });

function decide(part: Part, principal: Principal = role): string {
  const asked = { action: 's3:GetObject', resource: bucket, context: {}, principal };
  return authorize({ ...asked, ...part }).decision;
}

const grants = (AWS: string) => policy('grant', { Principal: { AWS } });
const byAccount = grants(account);
const byRole = grants(role.arn);
const bySession = grants(session.arn);
const byUser = grants(user.arn);

test.for<Row>([
  ['an identity Allow is enough', { identity: [full] }, 'allowed'],
  ['no policy at all', { identity: [] }, 'implicitDeny'],
  ['policies that speak of other things', { identity: [nothing] }, 'implicitDeny'],
  ['a Deny beside an Allow', { identity: [full, denied] }, 'explicitDeny'],
  ['one Allow of several policies', { identity: [nothing, full] }, 'allowed'],
  ['policies not read', {}, 'unknown'],
  ['a policy that cannot be read', { identity: [full, torn] }, 'unknown'],
  ['a Deny beside one that cannot', { identity: [denied, torn] }, 'explicitDeny'],
  ['not read, but denied on the way', { endpointPolicy: closed }, 'implicitDeny'],
])('identity policies: %s', ([, part, decision]) => {
  expect(decide(part)).toBe(decision);
});

// I421, I401
test.for<Row>([
  ['both allow', { identity: [full], endpointPolicy: open }, 'allowed'],
  ['the endpoint does not', { identity: [full], endpointPolicy: closed }, 'implicitDeny'],
  ['the endpoint denies', { identity: [full], endpointPolicy: shut }, 'explicitDeny'],
  ['the endpoint alone', { identity: [], endpointPolicy: open }, 'implicitDeny'],
  ['another principal only', { identity: [full], endpointPolicy: grants(other) }, 'implicitDeny'],
  ['the account', { identity: [full], endpointPolicy: byAccount }, 'allowed'],
  ['unreadable', { identity: [full], endpointPolicy: torn }, 'unknown'],
  [
    'a resource grant passes no closed endpoint',
    { identity: [], resourcePolicy: open, endpointPolicy: closed },
    'implicitDeny',
  ],
])('endpoint policy: %s', ([, part, decision]) => {
  expect(decide(part)).toBe(decision);
});

// I402, I410-I415
const limits = { identity: [full], boundary: nothing };
const inSession = { identity: [full], session: [nothing] };
test.for<[name: string, caller: Principal, part: Part, decision: string]>([
  ['the account is not enough', role, { identity: [], resourcePolicy: byAccount }, 'implicitDeny'],
  ['the role is enough', role, { identity: [], resourcePolicy: byRole }, 'allowed'],
  ['a role within its boundary', role, { ...limits, resourcePolicy: byRole }, 'implicitDeny'],
  ['a role within its session', role, { ...inSession, resourcePolicy: byRole }, 'implicitDeny'],
  ['the session past its boundary', session, { ...limits, resourcePolicy: bySession }, 'allowed'],
  ['the session past its policy', session, { ...inSession, resourcePolicy: bySession }, 'allowed'],
  ['the user past his boundary', user, { ...limits, resourcePolicy: byUser }, 'allowed'],
  ['everyone past a boundary', role, { ...limits, resourcePolicy: open }, 'allowed'],
  ['a session that may be this', role, { identity: [], resourcePolicy: bySession }, 'unknown'],
  ['it does not matter then', role, { identity: [full], resourcePolicy: bySession }, 'allowed'],
  ['a Deny for the role', role, { identity: [full], resourcePolicy: shut }, 'explicitDeny'],
  ['unreadable', role, { identity: [], resourcePolicy: torn }, 'unknown'],
  ['unreadable beside an Allow', role, { identity: [full], resourcePolicy: torn }, 'unknown'],
  ['silent', role, { identity: [full], resourcePolicy: closed }, 'allowed'],
])('resource policy, same account: %s', ([, caller, part, decision]) => {
  expect(decide(part, caller)).toBe(decision);
});

test.for<Row>([
  ['a boundary alone grants nothing', { identity: [], boundary: full }, 'implicitDeny'],
  ['a boundary limits', { identity: [full], boundary: nothing }, 'implicitDeny'],
  ['a boundary denies', { identity: [full], boundary: denied }, 'explicitDeny'],
  ['within the boundary', { identity: [full], boundary: full }, 'allowed'],
  ['a session policy limits', { identity: [full], session: [nothing] }, 'implicitDeny'],
  ['one session policy of two', { identity: [full], session: [nothing, full] }, 'allowed'],
  ['no session policy', { identity: [full], session: [] }, 'allowed'],
])('limits: %s', ([, part, decision]) => {
  expect(decide(part)).toBe(decision);
});

// I403, I210
const foreign = { resourceAccount: other };
const china = { resource: `arn:aws-cn:sqs:cn-north-1:${other}:q` };
test.for<[name: string, caller: Principal, part: Part, decision: string]>([
  ['identity alone', role, { identity: [full] }, 'implicitDeny'],
  ['resource alone', role, { identity: [], resourcePolicy: open }, 'implicitDeny'],
  ['both', role, { identity: [full], resourcePolicy: open }, 'allowed'],
  ['both, by account', role, { identity: [full], resourcePolicy: byAccount }, 'allowed'],
  ['a session past no boundary', session, { ...limits, resourcePolicy: bySession }, 'implicitDeny'],
  ['both, not this role', role, { identity: [full], resourcePolicy: byUser }, 'implicitDeny'],
  ['identity not read', role, { resourcePolicy: open }, 'unknown'],
  ['the root user', root, { resourcePolicy: byAccount }, 'allowed'],
  ['another partition', role, { ...china, identity: [full], resourcePolicy: open }, 'implicitDeny'],
])('resource policy, cross account: %s', ([, caller, part, decision]) => {
  expect(decide({ ...foreign, ...part }, caller)).toBe(decision);
});

test('the owner in the ARN counts before the one given', () => {
  const resource = `arn:aws:sqs:ap-northeast-1:${account}:q`;
  expect(decide({ resource, resourceAccount: other, identity: [full] })).toBe('allowed');
});

// I418, I419
test.for<[name: string, caller: Principal, part: Part, decision: string]>([
  ['each level allows', role, { identity: [full], scps: [[full], [nothing, full]] }, 'allowed'],
  ['one level does not', role, { identity: [full], scps: [[full], [nothing]] }, 'implicitDeny'],
  ['a level without policies', role, { identity: [full], scps: [[full], []] }, 'implicitDeny'],
  ['one level denies', role, { identity: [full], scps: [[full], [full, denied]] }, 'explicitDeny'],
  ['a level not readable', role, { identity: [full], scps: [[full], [full, torn]] }, 'unknown'],
  ['no organization', role, { identity: [full], scps: [] }, 'allowed'],
  ['the root user', root, { scps: [[denied]] }, 'explicitDeny'],
  ['no SCP for the anonymous', anonymous, { resourcePolicy: open, scps: [[denied]] }, 'allowed'],
  ['no SCP for a service', service, { resourcePolicy: open, scps: [[denied]] }, 'allowed'],
  ['an RCP for the anonymous', anonymous, { resourcePolicy: open, rcps: [[shut]] }, 'explicitDeny'],
  ['an RCP for a service', service, { resourcePolicy: open, rcps: [[shut]] }, 'explicitDeny'],
  ['an RCP that does not allow', role, { identity: [full], rcps: [[closed]] }, 'implicitDeny'],
  [
    'a resource grant past no SCP',
    role,
    { identity: [], resourcePolicy: open, scps: [[nothing]] },
    'implicitDeny',
  ],
])('organization: %s', ([, caller, part, decision]) => {
  expect(decide(part, caller)).toBe(decision);
});

test('a service-linked role is exempt from the organization', () => {
  const arn = `arn:aws:iam::${account}:role/aws-service-role/x.amazonaws.com/X`;
  const part = { identity: [full], scps: [[denied]], rcps: [[shut]] };
  expect(decide(part, { kind: 'role', arn, account })).toBe('allowed');
});

// I405-I407
const toService = policy('log', { Principal: { Service: service.arn } });
test.for<[name: string, caller: Principal, part: Part, decision: string]>([
  ['the root user needs no policy', root, {}, 'allowed'],
  ['the root user meets a bucket’s Deny', root, { resourcePolicy: shut }, 'explicitDeny'],
  ['the root user meets the endpoint', root, { endpointPolicy: closed }, 'implicitDeny'],
  ['the anonymous by *', anonymous, { resourcePolicy: open }, 'allowed'],
  ['the anonymous without a policy', anonymous, {}, 'implicitDeny'],
  ['the anonymous is no account', anonymous, { resourcePolicy: byAccount }, 'implicitDeny'],
  ['a service by name', service, { resourcePolicy: toService }, 'allowed'],
  ['a service not named', service, { resourcePolicy: byAccount }, 'implicitDeny'],
])('%s', ([, caller, part, decision]) => {
  expect(decide(part, caller)).toBe(decision);
});

// I424, I425, I428, I429
const decrypt = { action: 'kms:Decrypt', resource: key };
const assume = { action: 'sts:AssumeRole', resource: `arn:aws:iam::${account}:role/target` };
test.for<[name: string, caller: Principal, part: Part, decision: string]>([
  ['a key’s policy not read', role, { ...decrypt, identity: [full] }, 'unknown'],
  ['a key delegates', role, { ...decrypt, identity: [full], resourcePolicy: byAccount }, 'allowed'],
  [
    'a key delegates, nobody grants',
    role,
    { ...decrypt, identity: [], resourcePolicy: byAccount },
    'implicitDeny',
  ],
  [
    'a key does not delegate',
    role,
    { ...decrypt, identity: [full], resourcePolicy: byUser },
    'implicitDeny',
  ],
  [
    'an identity Deny counts anyway',
    role,
    { ...decrypt, identity: [denied], resourcePolicy: byRole },
    'explicitDeny',
  ],
  ['a key names the role', role, { ...decrypt, identity: [], resourcePolicy: byRole }, 'allowed'],
  ['the root user needs the key', root, { ...decrypt, resourcePolicy: byRole }, 'implicitDeny'],
  [
    'no key, no key policy',
    role,
    { action: 'kms:ListKeys', resource: '*', identity: [full] },
    'allowed',
  ],
  ['trust not read', role, { ...assume, identity: [full] }, 'unknown'],
  ['trust names the role', role, { ...assume, identity: [], resourcePolicy: byRole }, 'allowed'],
  [
    'trust names the account',
    role,
    { ...assume, identity: [], resourcePolicy: byAccount },
    'implicitDeny',
  ],
  [
    'and identity grants',
    role,
    { ...assume, identity: [full], resourcePolicy: byAccount },
    'allowed',
  ],
  [
    'other calls on a role have no trust',
    role,
    { ...assume, action: 'iam:GetRole', identity: [full] },
    'allowed',
  ],
])('keys and roles: %s', ([, caller, part, decision]) => {
  expect(decide(part, caller)).toBe(decision);
});

test('a trust policy has no Resource', () => {
  const Statement = { Effect: 'Allow', Principal: { AWS: role.arn }, Action: 'sts:AssumeRole' };
  const trust = { name: 'trust', document: { Version: '2012-10-17', Statement } };
  expect(decide({ ...assume, identity: [], resourcePolicy: trust })).toBe('allowed');
});

// I431
test.for<Row>([
  ['needs no permission', { identity: [] }, 'allowed'],
  ['is stopped by no Deny of the caller’s', { identity: [denied] }, 'allowed'],
  ['is stopped by the endpoint', { identity: [full], endpointPolicy: closed }, 'implicitDeny'],
])('GetCallerIdentity %s', ([, part, decision]) => {
  expect(decide({ action: 'sts:GetCallerIdentity', resource: '*', ...part })).toBe(decision);
});

// I509-I524
const when = (key: string, value: string) =>
  policy('if', { Condition: { StringEquals: { [key]: value } } });
test.for<[key: string, value: string, caller: Principal, part: Part, decision: string]>([
  ['aws:PrincipalArn', role.arn, role, {}, 'allowed'],
  ['aws:PrincipalArn', role.arn, session, {}, 'allowed'],
  ['aws:PrincipalArn', session.arn, session, {}, 'implicitDeny'],
  ['aws:PrincipalArn', user.arn, user, {}, 'allowed'],
  ['aws:PrincipalArn', 'x', role, { context: { 'AWS:principalarn': ['x'] } }, 'allowed'],
  ['aws:PrincipalAccount', account, role, {}, 'allowed'],
  ['aws:PrincipalType', 'AssumedRole', session, {}, 'allowed'],
  ['aws:PrincipalType', 'User', user, {}, 'allowed'],
  ['aws:PrincipalIsAWSService', 'false', role, {}, 'allowed'],
  ['aws:username', 'mei', user, {}, 'allowed'],
  ['aws:username', 'job', role, {}, 'implicitDeny'],
  ['aws:ResourceAccount', account, role, { resource: stream }, 'allowed'],
  ['aws:ResourceAccount', account, role, { resourceAccount: account }, 'allowed'],
  ['aws:ResourceAccount', account, role, {}, 'implicitDeny'],
])('%s is %s', ([key, value, caller, part, decision]) => {
  expect(decide({ ...part, identity: [when(key, value)] }, caller)).toBe(decision);
});

test('a Deny by NotIpAddress blocks who comes through an endpoint', () => {
  const office = { NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } };
  const fence = policy('fence', { Sid: 'Office', Effect: 'Deny', Condition: office });
  const asked = { action: 's3:GetObject', resource: bucket, principal: role };
  const from = { 'aws:SourceVpce': ['vpce-1'], 'aws:VpcSourceIp': ['10.0.0.9'] };
  const answer = authorize({ ...asked, identity: [full, fence], context: from });
  expect(answer.decision).toBe('explicitDeny');
  expect(answer.missingContext).toEqual(['aws:SourceIp']);
  const identity = answer.layers.find(({ kind }) => kind === 'identity-policy');
  expect(identity?.matched).toEqual([{ policy: 'fence', statement: 'Office' }]);
});

test('every layer answers for itself, in the order of evaluation', () => {
  const { layers } = authorize({
    action: 's3:GetObject',
    resource: bucket,
    principal: role,
    context: {},
    identity: [nothing],
    boundary: torn,
    endpointPolicy: closed,
    resourcePolicy: shut,
    scps: [[full], [nothing]],
  });
  expect(layers.map(({ kind, decision }) => `${kind} ${decision}`)).toEqual([
    'endpoint-policy implicitDeny',
    'rcp notApplicable',
    'scp implicitDeny',
    'resource-policy explicitDeny',
    'identity-policy implicitDeny',
    'permissions-boundary unknown',
    'session-policy notApplicable',
  ]);
  expect(layers.flatMap(({ malformed }) => malformed)).toEqual([
    { policy: 'torn', message: 'Syntax errors in policy.', at: 'Policy' },
  ]);
});

test('keys are missing only where a statement asks for them of this request', () => {
  const asks = {
    Condition: { StringEquals: { 'aws:PrincipalTag/team': 'a', 'aws:PrincipalArn': 'x' } },
  };
  const elsewhere = { Action: 'sqs:*', Condition: { Bool: { 'aws:ViaAWSService': true } } };
  const identity = [policy('p', asks, elsewhere)];
  const asked = { action: 's3:GetObject', resource: bucket, principal: role, context: {} };
  expect(authorize({ ...asked, identity }).missingContext).toEqual(['aws:PrincipalTag/team']);
});
