import { expect, test } from 'vitest';
import type { Principal } from '#policy/authorization.ts';
import { account, anonymous, group, policy, role, root, service, session, user } from '../ask.ts';
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

// I405-I407
const toService = policy('log', { Principal: { Service: service.arn } });
test.for<CallerRow>([
  ['the root user needs no policy', root, {}, 'allowed'],
  ['the root user meets a bucket’s Deny', root, { resourcePolicy: shut }, 'explicitDeny'],
  ['the root user meets the endpoint', root, { endpointPolicy: closed }, 'implicitDeny'],
  ['the anonymous by *', anonymous, { resourcePolicy: open }, 'allowed'],
  ['the anonymous without a policy', anonymous, {}, 'implicitDeny'],
  ['the anonymous is no account', anonymous, { resourcePolicy: grants(account) }, 'implicitDeny'],
  ['a service by name', service, { resourcePolicy: toService }, 'allowed'],
  ['a service not named', service, { resourcePolicy: grants(account) }, 'implicitDeny'],
])('%s', ([, caller, part, decision]) => {
  expect(decide(part, caller)).toBe(decision);
});

// I431
test.for<Row>([
  ['needs no permission', none, 'allowed'],
  ['is stopped by no Deny of the caller’s', { identity: [denied] }, 'allowed'],
  ['is stopped by the endpoint', { ...full, endpointPolicy: closed }, 'implicitDeny'],
])('GetCallerIdentity %s', ([, part, decision]) => {
  expect(decide({ action: 'sts:GetCallerIdentity', resource: '*', ...part })).toBe(decision);
});

// I509-I524
const pathed = { ...session, roleArn: 'arn:aws:iam::1:role/team/job' };
const when = (key: string, value: string) =>
  policy('if', { Condition: { StringEquals: { [key]: value } } });
test.for<[key: string, value: string, caller: Principal, part: Part, decision: string]>([
  ['aws:PrincipalArn', role.arn, role, {}, 'allowed'],
  ['aws:PrincipalArn', role.arn, session, {}, 'allowed'],
  ['aws:PrincipalArn', 'arn:aws:iam::1:role/team/job', pathed, {}, 'allowed'],
  ['aws:PrincipalArn', session.arn, session, {}, 'implicitDeny'],
  ['aws:PrincipalArn', user.arn, user, {}, 'allowed'],
  ['aws:PrincipalArn', 'x', role, { context: { 'AWS:principalarn': ['x'] } }, 'allowed'],
  ['aws:PrincipalAccount', account, role, {}, 'allowed'],
  ['aws:PrincipalType', 'AssumedRole', session, {}, 'allowed'],
  ['aws:PrincipalType', 'User', user, {}, 'allowed'],
  ['aws:PrincipalIsAWSService', 'false', role, {}, 'allowed'],
  ['aws:username', 'mei', user, {}, 'allowed'],
  ['aws:username', 'job', role, {}, 'implicitDeny'],
  ['aws:ResourceAccount', account, role, { resource: group }, 'allowed'],
  ['aws:ResourceAccount', account, role, { resourceAccount: account }, 'allowed'],
  ['aws:ResourceAccount', account, role, {}, 'implicitDeny'],
])('%s is %s', ([key, value, caller, part, decision]) => {
  expect(decide({ ...part, identity: [when(key, value)] }, caller)).toBe(decision);
});
