import { expect, test } from 'vitest';
import { isAwsName, namesOfService } from '#network/name/service-names.ts';

test.for<[service: string, names: string]>([
  ['com.amazonaws.ap-northeast-1.logs', 'logs.ap-northeast-1.amazonaws.com'],
  ['com.amazonaws.ap-northeast-1.monitoring', 'monitoring.ap-northeast-1.amazonaws.com'],
  ['com.amazonaws.ap-northeast-1.states', 'states.ap-northeast-1.amazonaws.com'],
  ['com.amazonaws.ap-northeast-1.sqs', 'sqs.ap-northeast-1.amazonaws.com'],
  ['com.amazonaws.ap-northeast-1.dynamodb', 'dynamodb.ap-northeast-1.amazonaws.com'],
  ['com.amazonaws.ap-northeast-1.redshift-data', 'redshift-data.ap-northeast-1.amazonaws.com'],
  ['com.amazonaws.ap-northeast-1.git-codecommit', 'git-codecommit.ap-northeast-1.amazonaws.com'],
  ['com.amazonaws.ap-northeast-1.email-smtp', 'email-smtp.ap-northeast-1.amazonaws.com'],
  ['com.amazonaws.ap-northeast-1.kms-fips', 'kms-fips.ap-northeast-1.amazonaws.com'],
  ['com.amazonaws.ap-northeast-1.ecr.api', 'api.ecr.ap-northeast-1.amazonaws.com'],
  ['com.amazonaws.ap-northeast-1.ecr-public.api', 'api.ecr-public.ap-northeast-1.amazonaws.com'],
  ['com.amazonaws.ap-northeast-1.appsync-api', '*.appsync-api.ap-northeast-1.amazonaws.com'],
  ['com.amazonaws.ap-northeast-1.airflow.api', 'api.airflow.ap-northeast-1.amazonaws.com'],
  ['com.amazonaws.ap-northeast-1.airflow.ops', 'ops.airflow.ap-northeast-1.amazonaws.com'],
  [
    'com.amazonaws.ap-northeast-1.sagemaker.api-fips',
    'api-fips.sagemaker.ap-northeast-1.amazonaws.com',
  ],
  [
    'com.amazonaws.ap-northeast-1.sagemaker.runtime',
    'runtime.sagemaker.ap-northeast-1.amazonaws.com',
  ],
  [
    'com.amazonaws.ap-northeast-1.sagemaker.runtime-fips',
    'runtime-fips.sagemaker.ap-northeast-1.amazonaws.com',
  ],
  [
    'com.amazonaws.ap-northeast-1.sagemaker.metrics',
    'metrics.sagemaker.ap-northeast-1.amazonaws.com',
  ],
  [
    'com.amazonaws.ap-northeast-1.codestar-connections.api',
    'codestar-connections.ap-northeast-1.amazonaws.com',
  ],
  [
    'com.amazonaws.ap-northeast-1.codeconnections.api',
    'codeconnections.ap-northeast-1.amazonaws.com',
  ],
  [
    'com.amazonaws.ap-northeast-1.kinesis-streams-fips',
    'kinesis-fips.ap-northeast-1.amazonaws.com',
  ],
  [
    'com.amazonaws.ap-northeast-1.kinesis-firehose-fips',
    'firehose-fips.ap-northeast-1.amazonaws.com',
  ],
  ['com.amazonaws.ap-northeast-1.appstream.api', 'appstream2.ap-northeast-1.amazonaws.com'],
  [
    'com.amazonaws.ap-northeast-1.appstream.streaming',
    'streaming.appstream.ap-northeast-1.amazonaws.com',
  ],
  [
    'com.amazonaws.ap-northeast-1.evidently-dataplane',
    'dataplane.evidently.ap-northeast-1.amazonaws.com',
  ],
  ['com.amazonaws.ap-northeast-1.rum-dataplane', 'dataplane.rum.ap-northeast-1.amazonaws.com'],
  ['com.amazonaws.ap-northeast-1.iotsitewise.api', 'api.iotsitewise.ap-northeast-1.amazonaws.com'],
  [
    'com.amazonaws.ap-northeast-1.iotsitewise.data',
    'data.iotsitewise.ap-northeast-1.amazonaws.com',
  ],
  [
    'com.amazonaws.ap-northeast-1.iottwinmaker.api',
    'api.iottwinmaker.ap-northeast-1.amazonaws.com',
  ],
  [
    'com.amazonaws.ap-northeast-1.iottwinmaker.data',
    'data.iottwinmaker.ap-northeast-1.amazonaws.com',
  ],
  ['com.amazonaws.ap-northeast-1.iotwireless.api', 'api.iotwireless.ap-northeast-1.amazonaws.com'],
  [
    'com.amazonaws.ap-northeast-1.payment-cryptography.controlplane',
    'controlplane.payment-cryptography.ap-northeast-1.amazonaws.com',
  ],
  [
    'com.amazonaws.ap-northeast-1.payment-cryptography.dataplane',
    'dataplane.payment-cryptography.ap-northeast-1.amazonaws.com',
  ],
  ['com.amazonaws.ap-northeast-1.pinpoint-sms-voice-v2', 'sms-voice.ap-northeast-1.amazonaws.com'],
  ['com.amazonaws.ap-northeast-1.pricing.api', 'api.pricing.ap-northeast-1.amazonaws.com'],
  ['com.amazonaws.ap-northeast-1.qldb.session', 'session.qldb.ap-northeast-1.amazonaws.com'],
  ['com.amazonaws.ap-northeast-1.transcribe.cn', 'transcribe.ap-northeast-1.amazonaws.com'],
  ['com.amazonaws.ap-northeast-1.eks-auth', 'eks-auth.ap-northeast-1.api.aws'],
  ['com.amazonaws.iam', 'iam.amazonaws.com'],
  ['com.amazonaws.route53', 'route53.amazonaws.com'],
  ['com.amazonaws.ap-northeast-1.ecr.dkr', '*.dkr.ecr.ap-northeast-1.amazonaws.com'],
  ['com.amazonaws.ap-northeast-1.ecs-agent', 'ecs-a.ap-northeast-1.amazonaws.com'],
  ['com.amazonaws.ap-northeast-1.ecs-telemetry', 'ecs-t.ap-northeast-1.amazonaws.com'],
  ['com.amazonaws.ap-northeast-1.kinesis-streams', 'kinesis.ap-northeast-1.amazonaws.com'],
  ['com.amazonaws.ap-northeast-1.kinesis-firehose', 'firehose.ap-northeast-1.amazonaws.com'],
  ['com.amazonaws.ap-northeast-1.execute-api', '*.execute-api.ap-northeast-1.amazonaws.com'],
  ['com.amazonaws.ap-northeast-1.airflow.env', 'env.airflow.ap-northeast-1.amazonaws.com'],
  ['com.amazonaws.ap-northeast-1.sagemaker.api', 'api.sagemaker.ap-northeast-1.amazonaws.com'],
  [
    'com.amazonaws.ap-northeast-1.sagemaker.featurestore-runtime',
    'featurestore-runtime.sagemaker.ap-northeast-1.amazonaws.com',
  ],
  ['aws.sagemaker.ap-northeast-1.studio', '*.studio.ap-northeast-1.sagemaker.aws'],
  ['aws.sagemaker.ap-northeast-1.notebook', '*.notebook.ap-northeast-1.sagemaker.aws'],
  ['com.amazonaws.ap-northeast-1.codeartifact.api', 'codeartifact.ap-northeast-1.amazonaws.com'],
  [
    'com.amazonaws.ap-northeast-1.codeartifact.repositories',
    '*.d.codeartifact.ap-northeast-1.amazonaws.com',
  ],
  ['com.amazonaws.ap-northeast-1.datazone', 'datazone.ap-northeast-1.api.aws'],
  ['aws.api.us-east-1.qbusiness', 'qbusiness.us-east-1.api.aws'],
  ['com.amazonaws.us-gov-west-1.sts', 'sts.us-gov-west-1.amazonaws.com'],
  ['cn.com.amazonaws.cn-north-1.ecr.api', 'api.ecr.cn-north-1.amazonaws.com.cn'],
  ['com.amazonaws.cn-north-1.logs', 'logs.cn-north-1.amazonaws.com.cn'],
  ['eu.amazonaws.eusc-de-east-1.securityhub', 'securityhub.eusc-de-east-1.amazonaws.eu'],
  ['com.amazonaws.s3-global.accesspoint', '*.accesspoint.s3-global.amazonaws.com'],
])('%s is called %s', ([service, names]) => {
  expect(namesOfService(service, 'ap-northeast-1')?.join(' ')).toBe(names);
});

test('the endpoint of S3 speaks for buckets and access points, never for the name of all Regions', () => {
  expect(namesOfService('com.amazonaws.ap-northeast-1.s3', 'ap-northeast-1')).toEqual([
    's3.ap-northeast-1.amazonaws.com',
    '*.s3.ap-northeast-1.amazonaws.com',
    '*.s3-accesspoint.ap-northeast-1.amazonaws.com',
    '*.s3-control.ap-northeast-1.amazonaws.com',
  ]);
});

test('endpoints of DynamoDB Streams have no private name', () => {
  const service = 'com.amazonaws.ap-northeast-1.dynamodb-streams';
  expect(namesOfService(service, 'ap-northeast-1')).toEqual([]);
});

test.for([
  "somebody's own service: com.amazonaws.vpce.ap-northeast-1.vpce-svc-0a1b",
  'a service of several labels: com.amazonaws.ap-northeast-1.glue.dashboard',
  'a sagemaker door that is not listed: aws.sagemaker.ap-northeast-1.partner-app',
])('the names of %s are not told by its own', (text) => {
  expect(namesOfService(text.split(': ')[1] ?? '', 'ap-northeast-1')).toBeUndefined();
});

test.for<[host: string, isAws: boolean]>([
  ['logs.ap-northeast-1.amazonaws.com', true],
  ['logs.cn-north-1.amazonaws.com.cn', true],
  ['lambda.ap-northeast-1.api.aws', true],
  ['abc.studio.ap-northeast-1.sagemaker.aws', true],
  ['amazonaws.com.example.com', false],
  ['notamazonaws.com', false],
])('%s is one of AWS: %s', ([host, isAws]) => {
  expect(isAwsName(host)).toBe(isAws);
});
