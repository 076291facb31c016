import { expect, test } from 'vitest';
import { snapshot, told } from '../../support/two-accounts.ts';

test.for<[fact: string, of: string, expected: string]>([
  [
    'a user has the policies of its groups, and its boundary',
    'users ada policies.0.name policies.1.name policies.2.name boundary.name',
    'own | of-group | edge | edge',
  ],
  ['a user in a group that was not read has unread policies', 'users bob policies', 'undefined'],
  [
    'the policy of a repository, whose answer has no ARN',
    'resourcePolicies repository/etl/base policy.Statement.0.Action',
    'ecr:BatchGetImage',
  ],
  [
    'the policy of a function, which it names itself',
    'resourcePolicies function:ingest policy.Statement.0.Sid',
    's',
  ],
  ['a queue', 'resourcePolicies jobs policy.Statement.0.Action', 'sqs:SendMessage'],
  ['a topic', 'resourcePolicies alarms policy.Statement.0.Action', 'sns:Publish'],
  [
    'a secret',
    'resourcePolicies airflow-AbCdEf policy.Statement.0.Action',
    'secretsmanager:GetSecretValue',
  ],
  ['a secret that is known to have no policy', 'resourcePolicies bare-AbCdEf policy', 'undefined'],
  [
    'a package repository',
    'resourcePolicies pip/pypi policy.Statement.0.Action',
    'codeartifact:ReadFromRepository',
  ],
])('%s', ([, of, expected]) => {
  expect(told(of)).toBe(expected);
});

test('roles of two accounts may have one name', () => {
  expect(snapshot.roles?.map(({ arn, account }) => [arn, account])).toEqual([
    ['arn:aws:iam::444455556666:role/audit', '444455556666'],
    ['arn:aws:iam::111122223333:role/audit', undefined],
  ]);
});
