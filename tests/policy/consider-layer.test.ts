import { expect, test } from 'vitest';
import type { AuthorizationRequest } from '#policy/authorize.ts';
import { considerLayer } from '#policy/consider-layer.ts';

const role = 'arn:aws:iam::111122223333:role/Reader';
const object = 'arn:aws:s3:::reports/q1.csv';

const read = { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::reports/*' };
const fromVpce = { StringEquals: { 'aws:SourceVpce': 'vpce-1' } };

function ask(statement: object, context: AuthorizationRequest['context'] = {}) {
  const request: AuthorizationRequest = {
    action: 's3:GetObject',
    resource: object,
    principal: { kind: 'role', arn: role, account: '111122223333' },
    context,
    absentKeys: ['aws:SourceVpc'],
    identity: [{ name: 'Own', document: { Version: '2012-10-17', Statement: [statement] } }],
  };
  return considerLayer(request, 'identity-policy').map(
    ({ policy, statement: id, applies, element = '-', condition }) =>
      `${policy}: ${id} ${applies} ${element} ${condition?.key ?? ''}`.trim(),
  );
}

test.for<[name: string, statement: object, context: AuthorizationRequest['context'], told: string]>(
  [
    ['all of it fits', { ...read, Sid: 'Read' }, {}, 'Own: Read yes -'],
    ['another action', { ...read, Action: 's3:PutObject' }, {}, 'Own: 0 no Action'],
    [
      'NotAction spares it',
      { Effect: 'Allow', NotAction: 's3:Get*', Resource: '*' },
      {},
      'Own: 0 no NotAction',
    ],
    ['another resource', { ...read, Resource: 'arn:aws:s3:::other/*' }, {}, 'Own: 0 no Resource'],
    [
      'a condition that fails',
      { ...read, Condition: fromVpce },
      { 'aws:SourceVpce': ['vpce-2'] },
      'Own: 0 no Condition aws:SourceVpce',
    ],
    [
      'a condition on a key that is not known',
      { ...read, Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } } },
      {},
      'Own: 0 unknown Condition aws:PrincipalOrgID',
    ],
    [
      'what fails is told before what is in doubt',
      {
        ...read,
        Condition: {
          StringEquals: { 'aws:PrincipalOrgID': 'o-1', 'aws:SourceVpc': 'vpc-1' },
        },
      },
      {},
      'Own: 0 no Condition aws:SourceVpc',
    ],
  ],
)('%s', ([, statement, context, told]) => {
  expect(ask(statement, context)).toEqual([told]);
});

test('a layer without policies has nothing to consider', () => {
  const request = {
    action: 's3:GetObject',
    resource: object,
    principal: { kind: 'role', arn: role, account: '111122223333' },
    context: {},
  } as const;
  expect(considerLayer(request, 'resource-policy')).toEqual([]);
});
