import type { Step } from '#aws/step.ts';
import { available } from '#labs/airflow-steps.ts';
import { policy } from '#labs/steps.ts';
import { host, securityGroup } from '#labs/vpc-steps.ts';
import { dagBucket, executionRole } from './names.ts';

/** The bucket, the role, the environment, and a neighbour in the same subnet. */
export const airflow: readonly Step[] = [
  {
    service: 's3',
    operation: 'CreateBucket',
    input: {
      Bucket: { text: dagBucket },
      CreateBucketConfiguration: { LocationConstraint: { text: '${region}' } },
    },
    comment: { en: 'Where the DAGs lie.', ja: 'DAG の置き場所。' },
  },
  {
    service: 's3',
    operation: 'PutBucketVersioning',
    input: { Bucket: { text: dagBucket }, VersioningConfiguration: { Status: 'Enabled' } },
    comment: { en: 'MWAA asks for versioning…', ja: 'MWAA はバージョニングと…' },
  },
  {
    service: 's3',
    operation: 'PutPublicAccessBlock',
    input: {
      Bucket: { text: dagBucket },
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        IgnorePublicAcls: true,
        BlockPublicPolicy: true,
        RestrictPublicBuckets: true,
      },
    },
    comment: {
      en: '…and for a bucket that is not public.',
      ja: '…公開されないバケットを求めます。',
    },
  },
  {
    service: 'iam',
    operation: 'CreateRole',
    input: {
      RoleName: 'AirflowExecution',
      AssumeRolePolicyDocument: policy({
        Effect: 'Allow',
        Principal: { Service: ['airflow.amazonaws.com', 'airflow-env.amazonaws.com'] },
        Action: 'sts:AssumeRole',
        Condition: { StringEquals: { 'aws:SourceAccount': '${account}' } },
      }),
    },
    comment: { en: 'What Airflow acts as.', ja: 'Airflow はこのロールで動きます。' },
  },
  {
    service: 'iam',
    operation: 'PutRolePolicy',
    input: {
      RoleName: 'AirflowExecution',
      PolicyName: 'own-logs',
      PolicyDocument: policy({
        Effect: 'Allow',
        Action: ['logs:CreateLogStream', 'logs:PutLogEvents', 'logs:FilterLogEvents'],
        Resource: 'arn:aws:logs:${region}:${account}:log-group:airflow-${environment}-*',
      }),
    },
    comment: { en: 'It writes and reads its own logs.', ja: '自分のログを読み書きします。' },
  },
  {
    service: 'mwaa',
    operation: 'CreateEnvironment',
    input: {
      Name: { text: '${environment}' },
      AirflowVersion: '2.10.3',
      EnvironmentClass: 'mw1.small',
      MinWorkers: 1,
      MaxWorkers: 2,
      Schedulers: 2,
      DagS3Path: 'dags',
      SourceBucketArn: { text: `arn:aws:s3:::${dagBucket}` },
      ExecutionRoleArn: { text: executionRole },
      WebserverAccessMode: 'PUBLIC_ONLY',
      NetworkConfiguration: {
        SubnetIds: [{ ref: 'private-a' }, { ref: 'private-c' }],
        SecurityGroupIds: [{ ref: 'airflow-group' }],
      },
      LoggingConfiguration: { SchedulerLogs: { Enabled: true, LogLevel: 'INFO' } },
    },
    until: available,
    comment: {
      en: 'Scheduler and workers stand in these subnets; web server and database stay with AWS.',
      ja: 'スケジューラーとワーカーはこのサブネットに立ちます。Web サーバーとデータベースは AWS 側です。',
    },
  },
  {
    service: 'mwaa',
    operation: 'GetEnvironment',
    input: { Name: { text: '${environment}' } },
    save: {
      'web-host': 'Environment.WebserverUrl',
      'database-service': 'Environment.DatabaseVpcEndpointService',
    },
    comment: {
      en: 'The name of its page, and of the service in front of its database.',
      ja: '画面の名前と、データベースの前にあるサービスの名前。',
    },
  },
  ...neighbour(),
];

/** A host of somebody else's in the same subnet: what a rule by address would let in. */
function neighbour(): readonly Step[] {
  return [
    securityGroup('analysts', 'analysts', {
      en: 'Somebody else’s group.',
      ja: '別のチームのグループ。',
    }),
    ...host(
      'neighbour',
      {
        subnet: 'private-a',
        address: '${neighbour-address}',
        group: 'analysts-group',
        description: 'Analyst workstation',
        instance: 'neighbour-host',
      },
      {
        stands: {
          en: 'An analyst’s host in the same subnet.',
          ja: '同じサブネットの分析用ホスト。',
        },
        runs: { en: 'It runs.', ja: '動いています。' },
      },
    ),
  ];
}
