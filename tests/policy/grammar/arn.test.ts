import { expect, test } from 'vitest';
import type { PolicyKind } from '#policy/grammar/policy-kind.ts';
import { legacy, read, sound } from './read.ts';

const at = 'Statement[0].Resource';
const inFormat = (resource: string) => `${at}: Resource ${resource} must be in ARN format or "*".`;
const noPartition = (partition: string, resource: string) =>
  `${at}: Partition "${partition}" is not valid for resource "${resource}".`;
const path = `${at}: IAM resource path must either be "*" or start with user/, federated-user/, role/, group/, instance-profile/, mfa/, server-certificate/, policy/, sms-mfa/, saml-provider/, oidc-provider/, report/, access-report/.`;

// I124, I128, I129, I205, I207
test.for<[resource: string, answer: string]>([
  ['*', 'sound'],
  ['arn:aws:s3:::b/*', 'sound'],
  ['b', inFormat('b')],
  ['b:c', inFormat('b:c')],
  ['', inFormat('')],
  ['arn:aws', `${at}: Resource vendor must be fully qualified and cannot contain regexes.`],
  ['arn:aws:sqs', 'sound'],
  ['arn:aws:sqs:us-east-1', 'sound'],
  ['arn:aws:s3::b', `${at}: ${legacy}`],
  ['arn:aws::us-east-1:1:q', `${at}: ${legacy}`],
  ['arn:aws-cn:sqs:*:*:q', 'sound'],
  ['arn:aws-us-gov:sqs:*:*:q', 'sound'],
  ['arn:*:sqs:*:*:q', 'sound'],
  ['arn:azure:sqs:r:1:q', noPartition('azure', 'arn:azure:sqs:r:1:q')],
  ['arn:azure:sqs:r:1:q:z', noPartition('azure', 'arn:azure:sqs:r:1:q:z')],
  ['arn:azure:sqs', noPartition('azure', 'arn:azure:sqs:*:*:*')],
  ['arn:azure:', noPartition('azure', 'arn:azure:*:*:*:*')],
  ['arn:azure', noPartition('azure', 'arn:azure:*:*:*:*')],
  [
    'arn:aws:s3:us-east-1::b',
    `${at}: Resource arn:aws:s3:us-east-1::b can not contain region information.`,
  ],
  ['arn:aws:s3:us-east-1:1:accesspoint/a', 'sound'],
  ['arn:aws:s3:*:*:*', 'sound'],
  [
    'arn:aws:iam:us-east-1::role/x',
    `${at}: IAM resource arn:aws:iam:us-east-1::role/x cannot contain region information.`,
  ],
  ['arn:aws:iam::1:role/x', 'sound'],
  ['arn:aws:iam::1:root', 'sound'],
  ['arn:aws:iam::1:*', 'sound'],
  ['arn:aws:iam::1:ro*/x', 'sound'],
  ['arn:aws:iam', 'sound'],
  ['arn:aws:iam::1:x', path],
  ['arn:aws:iam::1:roles/x', path],
])('the resource %s', ([Resource, answer]) => {
  expect(read({ ...sound, Resource })).toBe(answer);
});

test('of several, the first that is no ARN is named, in NotResource as well', () => {
  const { Resource, ...rest } = sound;
  const NotResource = [Resource, 'b', 'c'];
  expect(read({ ...rest, NotResource })).toBe(inFormat('b').replace('Resource', 'NotResource'));
});

test('what older parsing stumbles over does not count once something else was found', () => {
  expect(read({ ...sound, Resource: ['b', 'arn:aws:s3::b'] })).toBe(inFormat('b'));
  expect(read({ ...sound, Resource: ['arn:aws:s3::b', 'b'] })).toBe(`${at}: ${legacy}`);
});

// I207, I117
test.for<[kind: PolicyKind, answer: string]>([
  ['identity-policy', 'sound'],
  ['permissions-boundary', 'sound'],
  ['scp', 'sound'],
  ['session-policy', inFormat('arn:aws:sqs')],
])('a short ARN in %s', ([kind, answer]) => {
  expect(read({ ...sound, Resource: 'arn:aws:sqs' }, kind)).toBe(answer);
});

test('other services judge their resources themselves', () => {
  const statement = { ...sound, Principal: '*', Resource: ['b', 'arn:aws:iam::1:x'] };
  expect(read(statement, 'resource-policy')).toBe('sound');
});
