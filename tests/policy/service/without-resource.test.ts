import { expect, test } from 'vitest';
import { hasNoResource } from '#policy/service/without-resource.ts';

test.for(
  `airflow:ListEnvironments cloudwatch:GetMetricData cloudwatch:GetMetricStatistics
  cloudwatch:ListDashboards cloudwatch:ListMetrics cloudwatch:PutMetricData codeartifact:CreateDomain
  codeartifact:CreateRepository codeartifact:ListDomains codeartifact:ListRepositories
  dynamodb:DescribeEndpoints dynamodb:DescribeLimits dynamodb:ListStreams dynamodb:ListTables
  ecr:DescribeRegistry ecr:GetAuthorizationToken glue:GetCrawlers glue:GetJobs
  glue:GetSecurityConfiguration glue:GetSecurityConfigurations glue:ListJobs kms:CreateKey
  kms:GenerateRandom kms:ListAliases kms:ListKeys kms:ListRetirableGrants lambda:GetAccountSettings
  lambda:ListEventSourceMappings lambda:ListFunctions lambda:ListLayers logs:DeleteResourcePolicy
  logs:DescribeExportTasks logs:DescribeQueries logs:DescribeResourcePolicies logs:ListLogGroups
  logs:PutQueryDefinition logs:PutResourcePolicy logs:StopQuery rds:DescribeDBEngineVersions
  rds:DescribeEvents redshift-data:CancelStatement redshift-data:DescribeStatement
  redshift-data:GetStatementResult redshift-data:ListStatements s3:CreateJob s3:GetAccessPoint
  s3:GetAccountPublicAccessBlock s3:ListAccessPoints s3:ListJobs s3:PutAccountPublicAccessBlock
  sagemaker:QueryLineage sagemaker:RenderUiTemplate sagemaker:Search
  secretsmanager:BatchGetSecretValue secretsmanager:GetRandomPassword secretsmanager:ListSecrets
  sqs:ListQueues ssm:DescribeInstanceInformation ssm:DescribeParameters ssm:ListCommands
  ssm:ListDocuments sts:DecodeAuthorizationMessage sts:GetAccessKeyInfo sts:GetCallerIdentity
  sts:GetServiceBearerToken sts:GetSessionToken`.split(/\s+/),
)('%s is judged on *, in any case of its letters', (action) => {
  expect(hasNoResource(action)).toBe(true);
  expect(hasNoResource(action.toUpperCase())).toBe(true);
});

test.for([
  's3:GetObject',
  'sqs:SendMessage',
  'logs:PutLogEvents',
  'logs:ListQueues',
  'sts:AssumeRole',
])('%s has a resource', (action) => {
  expect(hasNoResource(action)).toBe(false);
});
