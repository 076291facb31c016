import { expect, test } from 'vitest';
import type { PolicyInput } from '#policy/authorization.ts';
import { evaluateBreadth, evaluateProbe, type Probed } from '#policy/breadth/breadth.ts';
import { group, policy, role } from '../ask.ts';

const stream = `${group}:log-stream:a`;
const wanted = { action: 'logs:PutLogEvents', resource: stream, principal: role };
const put = 'logs:PutLogEvents';
const groups = 'arn:aws:logs:*:*:log-group:*:log-stream:*';
const full = { Principal: '*' };
const narrow = { Action: put, Resource: `${group}:*` };
const toService = 'action resource service';
const toAll = 'action resource service everything';
const mine = { 'aws:PrincipalArn': role.arn };

function reach(kind: Probed['kind'], ...policies: readonly PolicyInput[]): string {
  const found = evaluateBreadth({ kind, policies }, wanted);
  return found.map(({ reaches }) => reaches).join(' ') || 'no further';
}

test.for<[name: string, statement: {}, reaches: string]>([
  ['three actions on one group', narrow, 'no further'],
  ['every action on one group', { Action: 'logs:*', Resource: `${group}:*` }, 'action'],
  ['one action on everything', { Action: put }, 'resource'],
  ['one action on every group', { Action: put, Resource: groups }, 'resource'],
  ['logs:* on *', { Action: 'logs:*' }, toService],
  ['logs:* on every ARN', { Action: 'logs:*', Resource: 'arn:aws:logs:*:*:*' }, toService],
  ['* on *', {}, toAll],
  ['NotAction', { NotAction: 'iam:*' }, toAll],
  ['NotResource', { Action: put, NotResource: 'arn:aws:s3:::x' }, 'resource'],
  ['everything under a condition met', { Condition: { ArnEquals: mine } }, toAll],
  ['everything under a condition not met', { Condition: { Bool: { k: true } } }, 'no further'],
  ['a Deny alone', { Effect: 'Deny' }, 'no further'],
])('an identity policy with %s', ([, statement, reaches]) => {
  expect(reach('identity-policy', policy('p', statement))).toBe(reaches);
});

test('a Deny beside a wide Allow narrows it', () => {
  const fence = { Effect: 'Deny', NotResource: `${group}:*` };
  expect(reach('identity-policy', policy('p', { Action: put }, fence))).toBe('no further');
});

test.for<[name: string, statement: {}, reaches: string]>([
  ['full access', full, `${toAll} anyone`],
  ['one group for everyone', { ...full, ...narrow }, 'anyone'],
  ['one group for one role', { ...full, ...narrow, Condition: { ArnEquals: mine } }, 'no further'],
  ['one group for the account', { ...narrow, Principal: { AWS: role.account } }, 'no further'],
])('an endpoint policy with %s', ([, statement, reaches]) => {
  expect(reach('endpoint-policy', policy('p', statement))).toBe(reaches);
});

test('the statement that grants too much is named', () => {
  const tight = { ...narrow, Sid: 'Tight' };
  const policies = [policy('job', tight, { Action: 'logs:*' })];
  const found = evaluateBreadth({ kind: 'identity-policy', policies }, wanted);
  const named = found.map(({ reaches, grantedBy }) => [
    reaches,
    ...grantedBy.map((by) => by.statement),
  ]);
  expect(named).toEqual([
    ['action', 1],
    ['resource', 1],
    ['service', 1],
  ]);
});

test.for<[name: string, action: string, resource: string, decision: string]>([
  ['what was asked for', put, stream, 'allowed'],
  ['another action', 'logs:DeleteLogGroup', `${group}:*`, 'implicitDeny'],
  ['another group', put, stream.replace('silent', 'other'), 'implicitDeny'],
  ['a group whose name goes on', put, stream.replace('silent', 'silent-2'), 'implicitDeny'],
])('a tight policy and %s', ([, action, resource, decision]) => {
  const policies = [policy('p', narrow)];
  const probe = { action, resource, principal: role };
  expect(evaluateProbe({ kind: 'identity-policy', policies }, probe).decision).toBe(decision);
});

test('a document that cannot be read is not called tight', () => {
  const policies = [{ name: 'p', document: '{' }];
  expect(evaluateProbe({ kind: 'identity-policy', policies }, wanted).decision).toBe('unknown');
});

test.for<[Resource: string, reaches: string]>([
  [role.arn, 'no further'],
  ['arn:aws:iam::111122223333:role/*', 'resource'],
  ['arn:aws:iam::111122223333:user/*', 'no further'],
])('PassRole on %s', ([Resource, reaches]) => {
  const policies = [policy('p', { Action: 'iam:PassRole', Resource })];
  const passing = { action: 'iam:PassRole', resource: role.arn, principal: role };
  const found = evaluateBreadth({ kind: 'identity-policy', policies }, passing);
  expect(found.map((breadth) => breadth.reaches).join(' ') || 'no further').toBe(reaches);
});
