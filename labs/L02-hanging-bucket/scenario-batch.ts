import type { Step } from '#aws/step.ts';
import { policy } from '#labs/steps.ts';
import { host, securityGroup } from '#labs/vpc-steps.ts';
import { archive, orders, tableArn } from './names.ts';
import { operator } from './scenario-operator.ts';

/** The two hosts, their one group, and the roles they act as. */
export const batch: readonly Step[] = [
  securityGroup('batch', 'Batch hosts', {
    en: 'Both hosts; nobody has to call them.',
    ja: '二つのホストのグループ。外から呼ばれることはありません。',
  }),
  {
    service: 'ec2',
    operation: 'RevokeSecurityGroupEgress',
    input: {
      GroupId: { ref: 'batch-group' },
      IpPermissions: [{ IpProtocol: '-1', IpRanges: [{ CidrIp: '0.0.0.0/0' }] }],
    },
    comment: {
      en: 'A new group sends everywhere; this one was closed on purpose.',
      ja: '新しいグループの外向きは全開です。このグループは意図的に閉じられました。',
    },
  },
  ...batchHost('loader', 'first', 'Loader'),
  ...batchHost('report', 'second', 'Nightly report'),
  ...role('Loader', ['dynamodb:GetItem', 'dynamodb:PutItem']),
  ...role('ReportJob', ['dynamodb:GetItem']),
  ...operator,
];

function batchHost(
  name: string,
  which: 'first' | 'second',
  description: string,
): ReturnType<typeof host> {
  return host(
    name,
    {
      subnet: `${which}-subnet-id`,
      address: `\${${name}-address}`,
      group: 'batch-group',
      description,
      instance: `${name}-host`,
    },
    {
      stands: { en: `Where the ${name} stands.`, ja: `${name} の立つ場所です。` },
      runs: { en: `The ${name} itself.`, ja: `${name} 本体です。` },
    },
  );
}

function role(name: string, onTable: readonly string[]): readonly Step[] {
  const buckets = [orders, archive].map((bucket) => `arn:aws:s3:::${bucket}`);
  return [
    created(name, {
      en: `The host acts as ${name}.`,
      ja: `ホストはロール ${name} として動きます。`,
    }),
    {
      service: 'iam',
      operation: 'PutRolePolicy',
      input: {
        RoleName: name,
        PolicyName: 'batch-data',
        PolicyDocument: policy(
          { Effect: 'Allow', Action: 's3:ListBucket', Resource: buckets },
          {
            Effect: 'Allow',
            Action: 's3:GetObject',
            Resource: buckets.map((arn) => `${arn}/*`),
          },
          { Effect: 'Allow', Action: onTable, Resource: tableArn },
        ),
      },
      comment: {
        en: 'It may read both buckets, near and far, and look into the table.',
        ja: '近くと遠く、両方のバケットを読め、テーブルも参照できます。',
      },
    },
  ];
}

function created(name: string, comment: Step['comment']): Step {
  return {
    service: 'iam',
    operation: 'CreateRole',
    input: {
      RoleName: name,
      AssumeRolePolicyDocument: policy({
        Effect: 'Allow',
        Principal: { Service: 'ec2.amazonaws.com' },
        Action: 'sts:AssumeRole',
      }),
    },
    comment,
  };
}
