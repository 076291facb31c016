import { expect, test } from 'vitest';
import { account, federated, other, policy, role, root, session, user } from '../ask.ts';
import {
  all,
  closed,
  decide,
  full,
  grants,
  none,
  nothing,
  open,
  shut,
  torn,
  type CallerRow,
  type Row,
} from '../decide.ts';

const byAccount = grants(account);
const byRole = grants(role.arn);
const bySession = grants(session.arn);
const byUser = grants(user.arn);

const forbids = policy('forbids', { Effect: 'Deny', Principal: { AWS: session.arn } });

// I402, I410-I415
const limits = { ...full, boundary: nothing };
const inSession = { ...full, session: [nothing] };
test.for<CallerRow>([
  ['the account is not enough', role, { ...none, resourcePolicy: byAccount }, 'implicitDeny'],
  ['the role is enough', role, { ...none, resourcePolicy: byRole }, 'allowed'],
  ['a role within its boundary', role, { ...limits, resourcePolicy: byRole }, 'implicitDeny'],
  ['a role within its session', role, { ...inSession, resourcePolicy: byRole }, 'implicitDeny'],
  ['the session past its boundary', session, { ...limits, resourcePolicy: bySession }, 'allowed'],
  ['the session past its policy', session, { ...inSession, resourcePolicy: bySession }, 'allowed'],
  ['the user past his boundary', user, { ...limits, resourcePolicy: byUser }, 'allowed'],
  ['everyone past a boundary', role, { ...limits, resourcePolicy: open }, 'allowed'],
  ['a session that may be this', role, { ...none, resourcePolicy: bySession }, 'unknown'],
  ['it does not matter then', role, { ...full, resourcePolicy: bySession }, 'allowed'],
  ['a Deny for the role', role, { ...full, resourcePolicy: shut }, 'explicitDeny'],
  ['a Deny for a session that may be this', role, { ...full, resourcePolicy: forbids }, 'unknown'],
  ['unreadable', role, { ...none, resourcePolicy: torn }, 'unknown'],
  ['unreadable beside an Allow', role, { ...full, resourcePolicy: torn }, 'unknown'],
  ['silent', role, { ...full, resourcePolicy: closed }, 'allowed'],
])('resource policy, same account: %s', ([, caller, part, decision]) => {
  expect(decide(part, caller)).toBe(decision);
});

// I411a, I412, I422
const ofMei = { ...federated, userArn: user.arn };
const asked = { session: [all] };
const byFederated = grants(federated.arn);
test.for<CallerRow>([
  ['what user and session policy allow', ofMei, { ...full, ...asked }, 'allowed'],
  ['what the session policy does not', ofMei, { ...full, session: [nothing] }, 'implicitDeny'],
  ['without session policies nothing', ofMei, full, 'implicitDeny'],
  [
    'but what is granted to the session',
    ofMei,
    { ...none, resourcePolicy: byFederated },
    'allowed',
  ],
  ['or to everyone', ofMei, { ...none, resourcePolicy: open }, 'allowed'],
  [
    'to his user, within the session',
    ofMei,
    { ...none, ...asked, resourcePolicy: byUser },
    'allowed',
  ],
  [
    'to his user, without a session policy',
    ofMei,
    { ...none, resourcePolicy: byUser },
    'implicitDeny',
  ],
  [
    'to his user, past his boundary',
    ofMei,
    { ...none, ...asked, boundary: nothing, resourcePolicy: byUser },
    'implicitDeny',
  ],
  ['to a user who may be his', federated, { ...none, ...asked, resourcePolicy: byUser }, 'unknown'],
])('a federated user may do %s', ([, caller, part, decision]) => {
  expect(decide(part, caller)).toBe(decision);
});

// I416
test.for<Row>([
  ['past a boundary', limits, 'allowed'],
  ['past a session policy', inSession, 'allowed'],
])('everyone who is this role by condition: %s', ([, part, decision]) => {
  const mine = { ArnEquals: { 'aws:PrincipalArn': role.arn } };
  expect(
    decide({ ...part, resourcePolicy: policy('p', { Principal: '*', Condition: mine }) }),
  ).toBe(decision);
});

// I403, I210
const foreign = { resourceAccount: other };
const china = { resource: `arn:aws-cn:sqs:cn-north-1:${other}:q` };
test.for<CallerRow>([
  ['identity alone', role, full, 'implicitDeny'],
  ['resource alone', role, { ...none, resourcePolicy: open }, 'implicitDeny'],
  ['both', role, { ...full, resourcePolicy: open }, 'allowed'],
  ['both, by account', role, { ...full, resourcePolicy: byAccount }, 'allowed'],
  ['a session past no boundary', session, { ...limits, resourcePolicy: bySession }, 'implicitDeny'],
  ['both, not this role', role, { ...full, resourcePolicy: byUser }, 'implicitDeny'],
  ['identity not read', role, { resourcePolicy: open }, 'unknown'],
  ['the root user', root, { resourcePolicy: byAccount }, 'allowed'],
  ['another partition', role, { ...china, ...full, resourcePolicy: open }, 'implicitDeny'],
])('resource policy, cross account: %s', ([, caller, part, decision]) => {
  expect(decide({ ...foreign, ...part }, caller)).toBe(decision);
});

// I222
test.for<Row>([
  ['spares who is listed', {}, 'allowed'],
  ['spares nobody with a boundary', { boundary: all }, 'explicitDeny'],
])('Deny with NotPrincipal %s', ([, part, decision]) => {
  const NotPrincipal = { AWS: [account, user.arn] };
  const fence = policy('fence', { Effect: 'Deny', NotPrincipal });
  expect(decide({ ...full, ...part, resourcePolicy: fence }, user)).toBe(decision);
});

test('the owner in the ARN counts before the one given', () => {
  const resource = `arn:aws:sqs:ap-northeast-1:${account}:q`;
  expect(decide({ resource, resourceAccount: other, ...full })).toBe('allowed');
});
