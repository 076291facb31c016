import { expect, test } from 'vitest';
import { authorize } from '#policy/authorize.ts';
import { account, other, policy, role, session } from '../ask.ts';
import {
  all,
  closed,
  decide,
  denied,
  full,
  grants,
  none,
  nothing,
  object,
  open,
  shut,
  torn,
  type Row,
} from '../decide.ts';

test.for<Row>([
  ['an identity Allow is enough', full, 'allowed'],
  ['no policy at all', none, 'implicitDeny'],
  ['policies that speak of other things', { identity: [nothing] }, 'implicitDeny'],
  ['a Deny beside an Allow', { identity: [all, denied] }, 'explicitDeny'],
  ['one Allow of several policies', { identity: [nothing, all] }, 'allowed'],
  ['policies not read', {}, 'unknown'],
  ['a policy that cannot be read', { identity: [all, torn] }, 'unknown'],
  ['a Deny beside one that cannot', { identity: [denied, torn] }, 'explicitDeny'],
  ['not read, but denied on the way', { endpointPolicy: closed }, 'implicitDeny'],
])('identity policies: %s', ([, part, decision]) => {
  expect(decide(part)).toBe(decision);
});

const byBucket = { ...none, resourcePolicy: open };

// I421, I401
test.for<Row>([
  ['both allow', { ...full, endpointPolicy: open }, 'allowed'],
  ['the endpoint does not', { ...full, endpointPolicy: closed }, 'implicitDeny'],
  ['the endpoint denies', { ...full, endpointPolicy: shut }, 'explicitDeny'],
  ['the endpoint alone', { ...none, endpointPolicy: open }, 'implicitDeny'],
  ['another principal only', { ...full, endpointPolicy: grants(other) }, 'implicitDeny'],
  ['a session that may be this', { ...full, endpointPolicy: grants(session.arn) }, 'unknown'],
  ['the account', { ...full, endpointPolicy: grants(account) }, 'allowed'],
  ['unreadable', { ...full, endpointPolicy: torn }, 'unknown'],
  ['past a bucket’s Allow', { ...byBucket, endpointPolicy: closed }, 'implicitDeny'],
])('endpoint policy: %s', ([, part, decision]) => {
  expect(decide(part)).toBe(decision);
});

test.for<Row>([
  ['a boundary alone grants nothing', { ...none, boundary: all }, 'implicitDeny'],
  ['a boundary limits', { ...full, boundary: nothing }, 'implicitDeny'],
  ['a boundary denies', { ...full, boundary: denied }, 'explicitDeny'],
  ['within the boundary', { ...full, boundary: all }, 'allowed'],
  ['a session policy limits', { ...full, session: [nothing] }, 'implicitDeny'],
  ['one session policy of two', { ...full, session: [nothing, all] }, 'allowed'],
  ['no session policy', { ...full, session: [] }, 'allowed'],
])('limits: %s', ([, part, decision]) => {
  expect(decide(part)).toBe(decision);
});

test('a Deny by NotIpAddress blocks who comes through an endpoint', () => {
  const office = { NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } };
  const fence = policy('fence', { Sid: 'Office', Effect: 'Deny', Condition: office });
  const asked = { action: 's3:GetObject', resource: object, principal: role };
  const from = { 'aws:SourceVpce': ['vpce-1'], 'aws:VpcSourceIp': ['10.0.0.9'] };
  const answer = authorize({ ...asked, identity: [all, fence], context: from });
  expect(answer.decision).toBe('explicitDeny');
  expect(answer.missingContext).toEqual([]);
  const identity = answer.layers.find(({ kind }) => kind === 'identity-policy');
  expect(identity?.matched).toEqual([{ policy: 'fence', statement: 'Office' }]);
});

test('every layer answers for itself, in the order of evaluation', () => {
  const { layers } = authorize({
    action: 's3:GetObject',
    resource: object,
    principal: role,
    context: {},
    identity: [nothing],
    boundary: torn,
    endpointPolicy: closed,
    resourcePolicy: shut,
    scps: [[all], [nothing]],
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
  const asked = { action: 's3:GetObject', resource: object, principal: role, context: {} };
  expect(authorize({ ...asked, identity }).missingContext).toEqual(['aws:PrincipalTag/team']);
});
