import { expect, test } from 'vitest';
import { authorize } from '#policy/authorize.ts';
import { account, anonymous, other, policy, role } from '../ask.ts';
import { all, decide, type CallerRow, type Part } from '../decide.ts';

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
