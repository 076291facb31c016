import { expect, test } from 'vitest';
import { authorize } from '#policy/authorize.ts';
import type { Principal } from '#policy/authorization.ts';
import { account, anonymous, group, other, policy, provider, role, service, user } from '../ask.ts';
import {
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
