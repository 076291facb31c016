import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { nameCall } from '#dataplane/call/name-call.ts';
import { projectPython } from '../support/inside.ts';

/** Services that labs of the catalogue call from inside the VPC, by botocore's names. */
const services =
  'logs cloudwatch s3 dynamodb sts kms sqs ecr ssm secretsmanager mwaa sagemaker sagemaker-runtime redshift-data rds-data glue codeartifact lambda';

const list = `
import json, sys, botocore.session
session = botocore.session.get_session()
for name in sys.argv[1:]:
    model = session.get_service_model(name)
    for operation in model.operation_names:
        shape = model.operation_model(operation).input_shape
        members = {k: v.type_name for k, v in (shape.members if shape else {}).items()}
        print(json.dumps([name, model.signing_name, operation, members]))
`;

type Listed = readonly [string, string, string, Readonly<Record<string, string>>];

const { stdout } = await promisify(execFile)(projectPython, ['-c', list, ...services.split(' ')], {
  maxBuffer: 64 * 1024 * 1024,
});
const operations = stdout
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Listed);
const scope = { account: '111122223333', region: 'ap-northeast-1' };

const examples: Readonly<Record<string, unknown>> = {
  string: 'thing',
  list: ['thing'],
  structure: {},
  boolean: false,
};

function example(name: string, type: string): unknown {
  if (type === 'string' && /role(arn)?$/i.test(name))
    return 'arn:aws:iam::111122223333:role/worker';
  return examples[type] ?? 1;
}

test.for(services.split(' '))(
  'every operation of %s has its actions, or is said to be unknown',
  async (service) => {
    const lines: string[] = [];
    for (const [, signingName, operation, members] of operations.filter(
      ([name]) => name === service,
    )) {
      const params = Object.fromEntries(
        Object.entries(members).map(([name, type]) => [name, example(name, type)]),
      );
      const call = { known: true, service, signingName, operation, protocol: '', params } as const;
      const named = await nameCall(call, scope);
      const told =
        named.kind === 'unnamed'
          ? `unknown: ${named.what}`
          : named.asked.map(({ action, resource }) => `${action} ${resource}`).join(' + ');
      lines.push(`${operation}: ${told}`);
    }
    expect(lines.length).toBeGreaterThan(0);
    await expect(`${lines.toSorted().join('\n')}\n`).toMatchFileSnapshot(
      `operations/${service}.txt`,
    );
  },
);

const logs = (operation: string, params: object) =>
  nameCall(
    {
      known: true,
      service: 'logs',
      signingName: 'logs',
      operation,
      protocol: 'json',
      params: { ...params },
    },
    scope,
  );
const s3 = (operation: string, params: object) =>
  nameCall(
    {
      known: true,
      service: 's3',
      signingName: 's3',
      operation,
      protocol: 'rest-xml',
      params: { ...params },
    },
    scope,
  );
const sqs = (operation: string, params: object) =>
  nameCall(
    {
      known: true,
      service: 'sqs',
      signingName: 'sqs',
      operation,
      protocol: 'json',
      params: { ...params },
    },
    scope,
  );

const ec2 = (operation: string, params: object) =>
  nameCall(
    {
      known: true,
      service: 'ec2',
      signingName: 'ec2',
      operation,
      protocol: 'ec2',
      params: { ...params },
    },
    scope,
  );

const inLogs = 'arn:aws:logs:ap-northeast-1:111122223333:log-group:';

test('a call about nothing is not let pass', async () => {
  const named = await s3('DeleteObjects', { Bucket: 'b', Delete: { Objects: [] } });
  expect(named).toEqual({ kind: 'unnamed', what: 'what DeleteObjects is about' });
});

test.for<[string, () => ReturnType<typeof nameCall>, string]>([
  [
    'a stream of a group',
    () => logs('PutLogEvents', { logGroupName: '/a', logStreamName: 's' }),
    `logs:PutLogEvents ${inLogs}/a:log-stream:s`,
  ],
  [
    'a group given as an ARN',
    () => logs('DescribeLogStreams', { logGroupIdentifier: `${inLogs}/a` }),
    `logs:DescribeLogStreams ${inLogs}/a`,
  ],
  ['a list of EC2’s has no resource', () => ec2('DescribeVpcs', {}), 'ec2:DescribeVpcs *'],
  [
    'EC2 asks about all that is named, and what will be made',
    () => ec2('CreateVpcEndpoint', { VpcId: 'vpc-1', SubnetIds: ['subnet-1', 'subnet-2'] }),
    ['vpc/vpc-1', 'subnet/subnet-1', 'subnet/subnet-2', 'vpc-endpoint/*']
      .map((one) => `ec2:CreateVpcEndpoint arn:aws:ec2:ap-northeast-1:111122223333:${one}`)
      .join(' + '),
  ],
  [
    'a rule’s other group is not asked about, and tags are',
    () =>
      ec2('AuthorizeSecurityGroupIngress', {
        GroupId: 'sg-1',
        IpPermissions: [{ UserIdGroupPairs: [{ GroupId: 'sg-2' }] }],
        TagSpecifications: [{ ResourceType: 'security-group-rule' }],
      }),
    [
      'ec2:AuthorizeSecurityGroupIngress arn:aws:ec2:ap-northeast-1:111122223333:security-group/sg-1',
      'ec2:CreateTags arn:aws:ec2:ap-northeast-1:111122223333:security-group-rule/*',
    ].join(' + '),
  ],
  [
    'a group told by name alone cannot be named',
    () => ec2('DeleteSecurityGroup', { GroupName: 'web' }),
    'the resource of ec2:DeleteSecurityGroup',
  ],
  ['no resource at all', () => logs('DescribeLogGroups', {}), 'logs:DescribeLogGroups *'],
  [
    'tags ask for more',
    () => logs('CreateLogGroup', { logGroupName: '/a', tags: { k: 'v' } }),
    `logs:CreateLogGroup ${inLogs}/a + logs:TagResource ${inLogs}/a`,
  ],
  [
    'reading a head is reading',
    () => s3('HeadObject', { Bucket: 'b', Key: 'k' }),
    's3:GetObject arn:aws:s3:::b/k',
  ],
  [
    'a version is another action',
    () => s3('GetObject', { Bucket: 'b', Key: 'k', VersionId: '3' }),
    's3:GetObjectVersion arn:aws:s3:::b/k',
  ],
  [
    'each key of many',
    () => s3('DeleteObjects', { Bucket: 'b', Delete: { Objects: [{ Key: 'x' }, { Key: 'y' }] } }),
    's3:DeleteObject arn:aws:s3:::b/x + s3:DeleteObject arn:aws:s3:::b/y',
  ],
  [
    'a copy reads and writes',
    () => s3('CopyObject', { Bucket: 'b', Key: 'k', CopySource: 'from/x' }),
    's3:PutObject arn:aws:s3:::b/k + s3:GetObject arn:aws:s3:::from/x',
  ],
  [
    'a queue by its URL',
    () => sqs('SendMessageBatch', { QueueUrl: 'https://sqs/1/jobs' }),
    'sqs:SendMessage arn:aws:sqs:ap-northeast-1:111122223333:jobs',
  ],
])('%s', async ([, ask, wanted]) => {
  const named = await ask();
  const told =
    named.kind === 'named'
      ? named.asked.map((one) => `${one.action} ${one.resource}`).join(' + ')
      : named.what;
  expect(told).toBe(wanted);
});
