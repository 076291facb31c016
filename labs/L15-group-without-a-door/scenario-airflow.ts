import type { Step } from '#aws/step.ts';
import { policy } from '#labs/steps.ts';
import { available } from '#labs/airflow-steps.ts';
import { securityGroup } from '#labs/vpc-steps.ts';
import { accessMode, findDatabase, findWebServer } from './pieces-environment.ts';
import { groupRule } from './pieces-groups.ts';
import { bucket } from './names.ts';

/** A bucket as MWAA wants it, two roles, two groups, and an environment that was moved into the VPC. */
export const airflow: readonly Step[] = [
  securityGroup('environment', 'Airflow', {
    en: 'The environment’s group: on its containers, and on its endpoints.',
    ja: '環境のグループ。コンテナにもエンドポイントにも付きます。',
  }),
  groupRule(
    'environment',
    [5432, 443].map((port) => ({
      IpProtocol: 'tcp',
      FromPort: port,
      ToPort: port,
      UserIdGroupPairs: [{ GroupId: { ref: 'environment-group' } }],
    })),
    {
      en: 'Its members reach each other: the database on 5432, the web server on 443.',
      ja: '同じグループ同士で、データベースの 5432 と Web サーバーの 443 に届きます。',
    },
  ),
  {
    service: 's3',
    operation: 'CreateBucket',
    input: {
      Bucket: { text: bucket },
      CreateBucketConfiguration: { LocationConstraint: { text: '${region}' } },
    },
    comment: { en: 'Where the DAGs lie.', ja: 'DAG の置き場所。' },
  },
  {
    service: 's3',
    operation: 'PutBucketVersioning',
    input: { Bucket: { text: bucket }, VersioningConfiguration: { Status: 'Enabled' } },
    comment: {
      en: 'MWAA takes no bucket without.',
      ja: 'バージョニングのないバケットは MWAA に使えません。',
    },
  },
  {
    service: 's3',
    operation: 'PutPublicAccessBlock',
    input: {
      Bucket: { text: bucket },
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        IgnorePublicAcls: true,
        BlockPublicPolicy: true,
        RestrictPublicBuckets: true,
      },
    },
    comment: { en: 'Nor one that may become public.', ja: '公開できるバケットも使えません。' },
  },
  role('AirflowExecution', ['airflow.amazonaws.com', 'airflow-env.amazonaws.com'], {
    en: 'In whose name Airflow works.',
    ja: 'Airflow が名乗るロール。',
  }),
  right('AirflowExecution', 'read-dags', {
    Effect: 'Allow',
    Action: ['s3:GetObject*', 's3:GetBucket*', 's3:List*'],
    Resource: [`arn:aws:s3:::${bucket}`, `arn:aws:s3:::${bucket}/*`],
  }),
  role('DataEngineer', ['ec2.amazonaws.com'], {
    en: 'Whoever opens the UI: office, VPN, and the auditor whom somebody gave it for a test.',
    ja: 'UI を開く人のロール。オフィスと VPN の利用者、そして試験のために渡された監査人も使います。',
  }),
  right(
    'DataEngineer',
    'open-airflow',
    {
      Effect: 'Allow',
      Action: 'airflow:CreateWebLoginToken',
      Resource: 'arn:aws:airflow:${region}:${account}:role/${environment}/User',
    },
    { Effect: 'Allow', Action: 'elasticloadbalancing:DescribeTargetHealth', Resource: '*' },
  ),
  {
    service: 'mwaa',
    operation: 'CreateEnvironment',
    input: {
      Name: { text: '${environment}' },
      ExecutionRoleArn: { text: 'arn:aws:iam::${account}:role/AirflowExecution' },
      SourceBucketArn: { text: `arn:aws:s3:::${bucket}` },
      DagS3Path: 'dags',
      NetworkConfiguration: {
        SubnetIds: [{ ref: 'private-first' }, { ref: 'private-second' }],
        SecurityGroupIds: [{ ref: 'environment-group' }],
      },
      WebserverAccessMode: 'PUBLIC_ONLY',
    },
    until: available,
    comment: {
      en: 'Airflow, in the private subnets. Its web server began in public mode.',
      ja: 'プライベートサブネットの Airflow。Web サーバーは、初めはパブリックモードでした。',
    },
  },
  {
    service: 'mwaa',
    operation: 'GetEnvironment',
    input: { Name: { text: '${environment}' } },
    save: { 'public-host': 'Environment.WebserverUrl' },
    comment: { en: 'The name that it had then.', ja: 'その頃の名前。' },
  },
  accessMode('PRIVATE_ONLY', {
    en: 'Then it was moved into the VPC: a second endpoint, and another name.',
    ja: 'その後 VPC の中へ移されました。エンドポイントが一つ増え、名前も変わります。',
  }),
  ...findWebServer,
  ...findDatabase,
];

function role(name: string, services: readonly string[], comment: Step['comment']): Step {
  return {
    service: 'iam',
    operation: 'CreateRole',
    input: {
      RoleName: name,
      AssumeRolePolicyDocument: policy({
        Effect: 'Allow',
        Principal: { Service: services },
        Action: 'sts:AssumeRole',
      }),
    },
    comment,
  };
}

function right(name: string, called: string, ...statements: readonly object[]): Step {
  return {
    service: 'iam',
    operation: 'PutRolePolicy',
    input: { RoleName: name, PolicyName: called, PolicyDocument: policy(...statements) },
    comment: { en: 'What it may do.', ja: 'できること。' },
  };
}
