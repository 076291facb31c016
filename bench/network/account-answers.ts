import {
  account,
  bucketOf,
  endpointId,
  region,
  roleArn,
  type Estate,
  type Site,
} from './estate.ts';
import type { Answer, Row } from './row.ts';

/** Who may do what: a role and a bucket for each service, each with a policy. */
export function accountAnswers({ vpcs }: Estate): readonly Answer[] {
  const owners = vpcs.flatMap((site) => site.services.map((_, service) => ({ site, service })));
  return [
    { name: 'caller', document: { Account: account, Region: region } },
    {
      name: 'RoleDetailList',
      document: { RoleDetailList: owners.map(({ site, service }) => role(site, service)) },
    },
    {
      name: 'Buckets',
      document: { Buckets: owners.map(({ site, service }) => ({ Name: bucketOf(site, service) })) },
    },
    ...owners.map(({ site, service }) => ({
      name: bucketOf(site, service),
      document: { Bucket: bucketOf(site, service), Policy: bucketPolicy(site, service) },
    })),
  ];
}

function role(site: Site, service: number): Row {
  const bucket = `arn:aws:s3:::${bucketOf(site, service)}`;
  const logs = logGroupArn(service);
  return {
    RoleName: `service-${site.number}-${service}`,
    Path: '/',
    Arn: roleArn(site, service),
    AssumeRolePolicyDocument: policy(
      allow('sts:AssumeRole', undefined, { Principal: { Service: 'ec2.amazonaws.com' } }),
    ),
    RolePolicyList: [
      {
        PolicyName: 'work',
        PolicyDocument: policy(
          allow(['s3:ListBucket', 's3:GetBucketLocation'], bucket),
          allow(['s3:GetObject', 's3:PutObject', 's3:DeleteObject'], `${bucket}/*`),
          allow(['sqs:SendMessage', 'sqs:ReceiveMessage'], `arn:aws:sqs:${region}:${account}:*`),
          allow('logs:CreateLog*', '*'),
          allow('logs:PutLogEvents', `${logs}:*`),
        ),
      },
      {
        PolicyName: 'guard',
        PolicyDocument: policy({
          Effect: 'Deny',
          Action: ['iam:*', 'organizations:*', 'ec2:*Gateway*'],
          Resource: '*',
        }),
      },
    ],
    AttachedManagedPolicies: [],
  };
}

export function logGroupArn(service: number): string {
  return `arn:aws:logs:${region}:${account}:log-group:/service/${service}`;
}

/** Only through the endpoint of the VPC: the usual perimeter. */
function bucketPolicy(site: Site, service: number): Row {
  const bucket = `arn:aws:s3:::${bucketOf(site, service)}`;
  return policy({
    Sid: 'OnlyThroughTheEndpoint',
    Effect: 'Deny',
    Principal: '*',
    Action: 's3:*',
    Resource: [bucket, `${bucket}/*`],
    Condition: { StringNotEquals: { 'aws:SourceVpce': endpointId(site, 's3') } },
  });
}

function policy(...Statement: readonly Row[]): Row {
  return { Version: '2012-10-17', Statement };
}

function allow(Action: string | readonly string[], Resource?: string, more: Row = {}): Row {
  return { Effect: 'Allow', Action, ...(Resource === undefined ? {} : { Resource }), ...more };
}
