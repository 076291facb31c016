import { expect, test } from 'vitest';
import { read, readWhole, syntax } from './read.ts';

const Principal = { Service: 'ec2.amazonaws.com' };
const sound = { Effect: 'Allow', Principal, Action: 'sts:AssumeRole' };
const onlySts =
  'Statement[0].Action: Trust Policy statement actions can only be sts:AssumeRole, sts:AssumeRoleWithSAML,  and sts:AssumeRoleWithWebIdentity';

// I116, I131
test.for<[name: string, statement: {}, answer: string]>([
  ['AssumeRole', sound, 'sound'],
  [
    'what comes with it',
    {
      ...sound,
      Action: ['sts:AssumeRole', 'sts:TagSession', 'sts:SetSourceIdentity', 'sts:SetContext'],
    },
    'sound',
  ],
  [
    'for federated callers',
    { ...sound, Action: ['sts:AssumeRoleWithSAML', 'sts:AssumeRoleWithWebIdentity'] },
    'sound',
  ],
  ['in any case', { ...sound, Action: 'STS:assumerole' }, 'sound'],
  ['a wildcard within STS', { ...sound, Action: 'sts:AssumeRole*' }, 'sound'],
  ['an action of another service', { ...sound, Action: 's3:GetObject' }, onlySts],
  ['everything', { ...sound, Action: '*' }, onlySts],
  ['an action that STS does not have', { ...sound, Action: 'sts:BadAssumeRole' }, onlySts],
  [
    'a Resource',
    { ...sound, Resource: '*' },
    'Statement[0].Resource: Has prohibited field Resource.',
  ],
  [
    'a NotResource',
    { ...sound, NotResource: '*' },
    'Statement[0].Resource: Has prohibited field Resource.',
  ],
  [
    'a NotPrincipal',
    { Effect: 'Deny', NotPrincipal: Principal, Action: 'sts:AssumeRole' },
    `Statement[0].NotPrincipal: ${syntax}`,
  ],
  ['no Principal', { Effect: 'Allow', Action: 'sts:AssumeRole' }, `Statement[0]: ${syntax}`],
])('a trust policy with %s', ([, statement, answer]) => {
  expect(read(statement, 'trust-policy')).toBe(answer);
});

test('a trust policy of former times is read', () => {
  expect(readWhole({ Version: '2008-10-17', Statement: [sound] }, 'trust-policy')).toBe('sound');
});
