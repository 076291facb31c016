import { expect, test } from 'vitest';
import { publicAccessMessage } from '#policy/message/public-access-message.ts';
import type { Behind } from '#policy/message/denial-message.ts';
import { account, anonymous, group, other, provider, session, user } from '../ask.ts';
import { all, closed, full, grants, none, open, shut, type Part } from '../decide.ts';
import { foreign, told } from './told.ts';

const is = (caller: string, action: string, resource: string) =>
  `User: ${caller} is not authorized to perform: ${action} on resource: ${resource}`;
const noIdentity = (action: string) =>
  ` because no identity-based policy allows the ${action} action`;
const object = 'arn:aws:s3:::b/k';
const queue = `arn:aws:sqs:r:${account}:q`;
const key = `arn:aws:kms:r:${account}:key/k`;
const target = `arn:aws:iam::${account}:role/target`;
const trust = (Principal: {}, Effect = 'Allow') => ({
  name: 'trust',
  document: { Version: '2012-10-17', Statement: { Effect, Principal, Action: 'sts:*' } },
});
const stream = `${group}:log-stream:s`;
const destination = `arn:aws:logs:r:${account}:destination:d`;
const api = `arn:aws:execute-api:r:${account}:a/prod/GET/`;
const repository = `arn:aws:ecr:r:${account}:repository/r`;
const me = session.arn;

// I706, I709-I715
test.for<[name: string, part: Part, told: string]>([
  [
    'S3 quotes the ARN',
    { action: 's3:GetObject', resource: object, ...none },
    `403 AccessDenied rest-xml: ${is(me, 's3:GetObject', `"${object}"`)}${noIdentity('s3:GetObject')}`,
  ],
  [
    'S3 tells strangers nothing',
    {
      action: 's3:GetObject',
      resource: object,
      resourceAccount: account,
      ...full,
      principal: foreign,
    },
    '403 AccessDenied rest-xml: Access Denied',
  ],
  [
    'S3 tells the anonymous nothing',
    { action: 's3:GetObject', resource: object, principal: anonymous },
    '403 AccessDenied rest-xml: Access Denied',
  ],
  [
    'KMS asks for the key’s policy',
    { action: 'kms:Encrypt', resource: key, ...full, resourcePolicy: grants(user.arn) },
    `400 AccessDeniedException json: ${is(me, 'kms:Encrypt', key)} because no resource-based policy allows the kms:Encrypt action`,
  ],
  [
    'KMS hides a foreign key',
    {
      action: 'kms:Decrypt',
      resource: key,
      ...full,
      principal: foreign,
      resourcePolicy: grants(user.arn),
    },
    '400 AccessDeniedException json: The ciphertext refers to a customer master key that does not exist, does not exist in this region, or you are not allowed to access.',
  ],
  [
    'KMS does not hide what the caller lacks',
    { action: 'kms:Decrypt', resource: key, ...none, principal: foreign, resourcePolicy: open },
    `400 AccessDeniedException json: ${is(foreign.arn, 'kms:Decrypt', key)}${noIdentity('kms:Decrypt')}`,
  ],
  [
    'STS and a trust policy',
    {
      action: 'sts:AssumeRole',
      resource: target,
      ...full,
      resourcePolicy: trust({ AWS: user.arn }),
    },
    `403 AccessDenied query: ${is(me, 'sts:AssumeRole', target)} because no role trust policy allows the sts:AssumeRole action`,
  ],
  [
    'a trust policy that denies',
    {
      action: 'sts:AssumeRole',
      resource: target,
      ...full,
      resourcePolicy: trust({ AWS: '*' }, 'Deny'),
    },
    `403 AccessDenied query: ${is(me, 'sts:AssumeRole', target)} with an explicit deny in the role trust policy`,
  ],
  [
    'who a provider vouches for',
    {
      action: 'sts:AssumeRoleWithWebIdentity',
      resource: target,
      principal: provider,
      resourcePolicy: trust({ AWS: user.arn }),
    },
    '403 AccessDenied query: Not authorized to perform sts:AssumeRoleWithWebIdentity',
  ],
  [
    'SQS writes small',
    { action: 'sqs:SendMessage', resource: queue, ...none },
    `403 AccessDenied query: ${is(me, 'sqs:sendmessage', queue)}${noIdentity('sqs:sendmessage')}`,
  ],
  [
    'ECR',
    { action: 'ecr:GetAuthorizationToken', resource: '*', ...none },
    `400 AccessDeniedException json: ${is(me, 'ecr:GetAuthorizationToken', '*')}${noIdentity('ecr:GetAuthorizationToken')}`,
  ],
  [
    'Logs',
    { action: 'logs:PutLogEvents', resource: stream, ...none },
    `400 AccessDeniedException json: ${is(me, 'logs:PutLogEvents', stream)}${noIdentity('logs:PutLogEvents')}`,
  ],
  [
    'Logs and a destination of another account',
    { action: 'logs:PutSubscriptionFilter', resource: destination, ...full, principal: foreign },
    `400 AccessDeniedException json: User with accountId: ${other} is not authorized to perform: logs:PutSubscriptionFilter on resource: ${destination}`,
  ],
  [
    'Secrets Manager',
    { action: 'secretsmanager:ListSecrets', resource: '*', ...none },
    `400 AccessDeniedException json: ${is(me, 'secretsmanager:ListSecrets', '*')}${noIdentity('secretsmanager:ListSecrets')}`,
  ],
  [
    'CloudWatch names no resource',
    { action: 'cloudwatch:PutMetricData', resource: '*', ...none },
    `403 AccessDenied query: User: ${me} is not authorized to perform: cloudwatch:PutMetricData${noIdentity('cloudwatch:PutMetricData')}`,
  ],
  [
    'EC2',
    { action: 'ec2:DescribeVpcs', resource: '*', ...none },
    `403 UnauthorizedOperation ec2: You are not authorized to perform this operation. ${is(me, 'ec2:DescribeVpcs', '*')}${noIdentity('ec2:DescribeVpcs')}`,
  ],
  [
    'a service of REST and JSON',
    { action: 'airflow:GetEnvironment', resource: '*', ...none },
    `403 AccessDeniedException rest-json: ${is(me, 'airflow:GetEnvironment', '*')}${noIdentity('airflow:GetEnvironment')}`,
  ],
  [
    'an API and the anonymous',
    { action: 'execute-api:Invoke', resource: api, principal: anonymous, resourcePolicy: closed },
    `403 AccessDeniedException rest-json: ${is('anonymous', 'execute-api:Invoke', api)}`,
  ],
  [
    'an API that denies the anonymous',
    { action: 'execute-api:Invoke', resource: api, principal: anonymous, resourcePolicy: shut },
    `403 AccessDeniedException rest-json: ${is('anonymous', 'execute-api:Invoke', api)} with an explicit deny in a resource-based policy`,
  ],
])('%s', ([, part, expected]) => {
  expect(told(part)).toBe(expected);
});

// I708, I712, I714
test.for<[name: string, part: Part, behind: Behind, told: string]>([
  [
    'a key behind S3',
    { action: 'kms:GenerateDataKey', resource: key, ...none, resourcePolicy: grants(account) },
    's3',
    `403 AccessDenied rest-xml: User: ${me} is not authorized to perform: kms:GenerateDataKey on this resource${noIdentity('kms:GenerateDataKey')}`,
  ],
  [
    'a foreign key behind S3',
    {
      action: 'kms:Decrypt',
      resource: key,
      ...full,
      principal: foreign,
      resourcePolicy: grants(user.arn),
    },
    's3',
    `403 AccessDenied rest-xml: User: ${foreign.arn} is not authorized to perform: kms:Decrypt on this resource because the resource does not exist in this Region, no resource-based policies allow access, or a resource-based policy explicitly denies access`,
  ],
  [
    'a key behind Secrets Manager',
    { action: 'kms:Decrypt', resource: key, ...none, resourcePolicy: closed },
    'secretsmanager',
    '400 AccessDeniedException json: Access to KMS is not allowed',
  ],
  [
    'the registry',
    { action: 'ecr:BatchGetImage', resource: repository, ...none },
    'registry',
    `403 DENIED json: ${is(me, 'ecr:BatchGetImage', repository)}${noIdentity('ecr:BatchGetImage')}`,
  ],
  [
    'a key that allows',
    { action: 'kms:Decrypt', resource: key, identity: [all], resourcePolicy: grants(account) },
    's3',
    'nothing',
  ],
])('%s', ([, part, behind, expected]) => {
  expect(told(part, behind)).toBe(expected);
});

// I707
test.for<['BlockPublicAcls' | 'BlockPublicPolicy', action: string, what: string]>([
  ['BlockPublicAcls', 's3:PutObjectAcl', 'public ACLs'],
  ['BlockPublicPolicy', 's3:PutBucketPolicy', 'public policies'],
])('%s', ([setting, action, what]) => {
  const request = { action, resource: 'arn:aws:s3:::b', principal: user, context: {} };
  expect(publicAccessMessage(request, setting).message).toBe(
    `${is(user.arn, action, '"arn:aws:s3:::b"')} because ${what} are prevented by the ${setting} setting in S3 Block Public Access.`,
  );
});
