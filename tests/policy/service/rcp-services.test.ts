import { expect, test } from 'vitest';
import { account, service } from '../ask.ts';
import { decide, full, shut, type Part, type Row } from '../decide.ts';

const target = `arn:aws:iam::${account}:role/target`;

// I419, I420
const denying: Part = { ...full, rcps: [[shut]] };
test.for<Row>([
  ['S3', { ...denying, action: 's3:GetObject' }, 'explicitDeny'],
  ['KMS', { ...denying, action: 'kms:ListKeys', resource: '*' }, 'explicitDeny'],
  ['STS', { ...denying, action: 'sts:AssumeRole', resource: '*' }, 'explicitDeny'],
  [
    'Lambda, which knows none',
    { ...denying, action: 'lambda:ListFunctions', resource: '*' },
    'allowed',
  ],
  ['SNS, which knows none', { ...denying, action: 'SNS:ListTopics', resource: '*' }, 'allowed'],
  [
    'a service that may know them',
    { ...denying, action: 'kinesis:ListStreams', resource: '*' },
    'unknown',
  ],
  [
    'one that does not deny there',
    { ...full, rcps: [[]], action: 'kinesis:ListStreams', resource: '*' },
    'allowed',
  ],
  ['nobody retiring a grant', { ...denying, action: 'kms:RetireGrant', resource: '*' }, 'allowed'],
])('an RCP stops %s', ([, part, decision]) => {
  expect(decide(part)).toBe(decision);
});

test('a role of a service is beyond RCPs, as caller and as target', () => {
  const resource = `arn:aws:iam::${account}:role/aws-service-role/x.amazonaws.com/X`;
  const Statement = {
    Effect: 'Allow',
    Principal: { Service: service.arn },
    Action: 'sts:AssumeRole',
  };
  const resourcePolicy = { name: 'trust', document: { Version: '2012-10-17', Statement } };
  const part = { action: 'sts:AssumeRole', resource, resourcePolicy, rcps: [[shut]] };
  expect(decide(part, service)).toBe('allowed');
  expect(decide({ ...part, resource: target }, service)).toBe('explicitDeny');
});
