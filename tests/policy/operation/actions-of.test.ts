import { expect, test } from 'vitest';
import { actionsOf } from '#policy/operation/actions-of.ts';
import type { Sent } from '#policy/operation/needed-action.ts';

/** Actions on the operation's own resource by name, others with `@` and where. */
function needed(service: string, operation: string, ...sent: readonly Sent[]): string {
  return actionsOf(service, operation, new Set(sent))
    .map(({ action, on }) => (on === 'resource' ? action : `${action}@${on}`))
    .join(' ');
}

// I610-I625
test.for<[operation: string, sent: readonly Sent[], actions: string]>([
  ['GetObject', [], 's3:GetObject'],
  ['HeadObject', [], 's3:GetObject'],
  ['GetObject', ['version-id'], 's3:GetObjectVersion'],
  ['GetObjectAttributes', [], 's3:GetObjectAttributes s3:GetObject'],
  ['GetObjectAttributes', ['version-id'], 's3:GetObjectVersionAttributes s3:GetObjectVersion'],
  ['PutObjectTagging', ['version-id'], 's3:PutObjectVersionTagging'],
  ['GetObjectAcl', ['version-id'], 's3:GetObjectVersionAcl'],
  ['PutObject', [], 's3:PutObject'],
  ['PutObject', ['acl', 'tags'], 's3:PutObject s3:PutObjectAcl s3:PutObjectTagging'],
  [
    'CreateMultipartUpload',
    ['retention', 'legal-hold'],
    's3:PutObject s3:PutObjectRetention s3:PutObjectLegalHold',
  ],
  ['UploadPart', ['acl'], 's3:PutObject'],
  ['CompleteMultipartUpload', [], 's3:PutObject'],
  ['CopyObject', [], 's3:PutObject s3:GetObject@source'],
  [
    'CopyObject',
    ['source-version-id', 'copied-tags'],
    's3:PutObject s3:GetObjectVersion@source s3:GetObjectTagging@source s3:PutObjectTagging',
  ],
  ['UploadPartCopy', ['acl'], 's3:PutObject s3:GetObject@source'],
  ['ListParts', [], 's3:ListMultipartUploadParts'],
  ['ListMultipartUploads', [], 's3:ListBucketMultipartUploads'],
  ['AbortMultipartUpload', [], 's3:AbortMultipartUpload'],
  ['DeleteObjects', [], 's3:DeleteObject'],
  [
    'DeleteObject',
    ['version-id', 'bypass-governance'],
    's3:DeleteObjectVersion s3:BypassGovernanceRetention',
  ],
  [
    'PutObjectRetention',
    ['bypass-governance'],
    's3:PutObjectRetention s3:BypassGovernanceRetention',
  ],
  ['HeadBucket', [], 's3:ListBucket'],
  ['ListObjectsV2', [], 's3:ListBucket'],
  ['ListObjectVersions', [], 's3:ListBucketVersions'],
  ['ListBuckets', [], 's3:ListAllMyBuckets'],
  ['GetBucketLifecycleConfiguration', [], 's3:GetLifecycleConfiguration'],
  ['DeleteBucketLifecycle', [], 's3:PutLifecycleConfiguration'],
  ['ListBucketAnalyticsConfigurations', [], 's3:GetAnalyticsConfiguration'],
  ['GetBucketEncryption', [], 's3:GetEncryptionConfiguration'],
  ['PutBucketReplication', [], 's3:PutReplicationConfiguration iam:PassRole@role'],
  ['DeleteBucketCors', [], 's3:PutBucketCORS'],
  ['GetBucketNotificationConfiguration', [], 's3:GetBucketNotification'],
  ['PutObjectLockConfiguration', [], 's3:PutBucketObjectLockConfiguration'],
  ['DeletePublicAccessBlock', [], 's3:PutBucketPublicAccessBlock'],
  ['CreateBucket', [], 's3:CreateBucket'],
  [
    'CreateBucket',
    ['acl', 'object-lock', 'object-ownership'],
    's3:CreateBucket s3:PutBucketAcl s3:PutBucketObjectLockConfiguration s3:PutBucketVersioning s3:PutBucketOwnershipControls',
  ],
  ['GetBucketPolicy', [], 's3:GetBucketPolicy'],
  ['constructor', ['version-id'], 's3:constructor'],
  ['WriteGetObjectResponse', [], 's3-object-lambda:WriteGetObjectResponse'],
])('S3 %s with %j', ([operation, sent, actions]) => {
  expect(needed('s3', operation, ...sent)).toBe(actions);
});

// I602, I630-I647
test.for<[service: string, operation: string, sent: readonly Sent[], actions: string]>([
  ['logs', 'PutLogEvents', [], 'logs:PutLogEvents'],
  ['logs', 'CreateLogGroup', ['tags'], 'logs:CreateLogGroup logs:TagResource'],
  ['logs', 'PutSubscriptionFilter', ['role'], 'logs:PutSubscriptionFilter iam:PassRole@role'],
  ['logs', 'FilterLogEvents', ['unmask'], 'logs:FilterLogEvents logs:Unmask'],
  ['logs', 'DescribeQueries', [], 'logs:DescribeQueries@* logs:FilterLogEvents@*'],
  ['monitoring', 'PutMetricData', [], 'cloudwatch:PutMetricData'],
  ['sts', 'AssumeRole', [], 'sts:AssumeRole'],
  [
    'sts',
    'AssumeRole',
    ['tags', 'source-identity', 'provided-contexts'],
    'sts:AssumeRole sts:TagSession sts:SetSourceIdentity sts:SetContext',
  ],
  ['kms', 'ReEncrypt', [], 'kms:ReEncryptFrom@source kms:ReEncryptTo'],
  ['kms', 'UpdateAlias', [], 'kms:UpdateAlias kms:UpdateAlias@key'],
  ['kms', 'ReplicateKey', [], 'kms:ReplicateKey kms:CreateKey@*'],
  ['kms', 'CreateKey', ['tags'], 'kms:CreateKey kms:TagResource'],
  ['sqs', 'SendMessageBatch', [], 'sqs:SendMessage'],
  [
    'sqs',
    'StartMessageMoveTask',
    [],
    'sqs:StartMessageMoveTask sqs:SendMessage sqs:ReceiveMessage sqs:DeleteMessage sqs:GetQueueAttributes',
  ],
  [
    'sqs',
    'CancelMessageMoveTask',
    [],
    'sqs:CancelMessageMoveTask sqs:ReceiveMessage sqs:DeleteMessage sqs:GetQueueAttributes',
  ],
  ['sqs', 'CreateQueue', ['tags'], 'sqs:CreateQueue sqs:TagQueue'],
  [
    'secretsmanager',
    'BatchGetSecretValue',
    ['filters'],
    'secretsmanager:BatchGetSecretValue@* secretsmanager:GetSecretValue@secret secretsmanager:ListSecrets',
  ],
  [
    'codeartifact',
    'GetAuthorizationToken',
    [],
    'codeartifact:GetAuthorizationToken sts:GetServiceBearerToken@*',
  ],
  ['glue', 'CreatePartitionIndex', [], 'glue:UpdateTable'],
  ['glue', 'CreateJob', ['role'], 'glue:CreateJob iam:PassRole@role'],
  ['dynamodb', 'TransactGetItems', [], 'dynamodb:GetItem'],
  [
    'dynamodb',
    'CreateTable',
    ['tags', 'resource-policy'],
    'dynamodb:CreateTable dynamodb:TagResource dynamodb:PutResourcePolicy',
  ],
  ['rds-data', 'CommitTransaction', [], 'rds-data:CommitTransaction rds-data:BeginTransaction'],
  ['lambda', 'Invoke', [], 'lambda:InvokeFunction'],
  ['lambda', 'GetFunction', [], 'lambda:GetFunction lambda:ListTags'],
  [
    'lambda',
    'CreateFunction',
    ['role', 'layers'],
    'lambda:CreateFunction lambda:GetLayerVersion iam:PassRole@role',
  ],
  ['execute-api', 'GET', [], 'execute-api:Invoke'],
  ['airflow', 'CreateCliToken', [], 'airflow:CreateCliToken'],
  ['rds', 'CreateDBInstance', ['tags'], 'rds:CreateDBInstance rds:AddTagsToResource'],
  [
    'sagemaker',
    'CreateDomain',
    ['tags', 'role'],
    'sagemaker:CreateDomain sagemaker:AddTags iam:PassRole@role',
  ],
  ['airflow', 'CreateEnvironment', ['tags'], 'airflow:CreateEnvironment'],
  ['constructor', 'toString', [], 'constructor:toString'],
])('%s %s with %j', ([service, operation, sent, actions]) => {
  expect(needed(service, operation, ...sent)).toBe(actions);
});
