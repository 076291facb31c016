/** By service, actions that have no resource of their own. */
const actions: Readonly<Record<string, readonly string[]>> = {
  airflow: ['ListEnvironments'],
  cloudwatch: [
    'GetMetricData',
    'GetMetricStatistics',
    'ListDashboards',
    'ListMetrics',
    'PutMetricData',
  ],
  codeartifact: ['CreateDomain', 'CreateRepository', 'ListDomains', 'ListRepositories'],
  dynamodb: ['DescribeEndpoints', 'DescribeLimits', 'ListStreams', 'ListTables'],
  ecr: ['DescribeRegistry', 'GetAuthorizationToken'],
  glue: [
    'GetCrawlers',
    'GetJobs',
    'GetSecurityConfiguration',
    'GetSecurityConfigurations',
    'ListJobs',
  ],
  kms: ['CreateKey', 'GenerateRandom', 'ListAliases', 'ListKeys', 'ListRetirableGrants'],
  lambda: ['GetAccountSettings', 'ListEventSourceMappings', 'ListFunctions', 'ListLayers'],
  logs: [
    'DeleteResourcePolicy',
    'DescribeExportTasks',
    'DescribeQueries',
    'DescribeResourcePolicies',
    'ListLogGroups',
    'PutQueryDefinition',
    'PutResourcePolicy',
    'StopQuery',
  ],
  rds: ['DescribeDBEngineVersions', 'DescribeEvents'],
  'redshift-data': ['CancelStatement', 'DescribeStatement', 'GetStatementResult', 'ListStatements'],
  s3: [
    'CreateJob',
    'GetAccessPoint',
    'GetAccountPublicAccessBlock',
    'ListAccessPoints',
    'ListJobs',
    'PutAccountPublicAccessBlock',
  ],
  sagemaker: ['QueryLineage', 'RenderUiTemplate', 'Search'],
  secretsmanager: ['BatchGetSecretValue', 'GetRandomPassword', 'ListSecrets'],
  sqs: ['ListQueues'],
  ssm: ['DescribeInstanceInformation', 'DescribeParameters', 'ListCommands', 'ListDocuments'],
  sts: [
    'DecodeAuthorizationMessage',
    'GetAccessKeyInfo',
    'GetCallerIdentity',
    'GetServiceBearerToken',
    'GetSessionToken',
  ],
};

const lowered: ReadonlySet<string> = new Set(
  Object.entries(actions).flatMap(([service, names]) =>
    names.map((name) => `${service}:${name}`.toLowerCase()),
  ),
);

/**
 * Whether an action is judged on `*`, whatever resource it is asked about, so that only a policy on
 * `*` covers it. These are the actions that the labs and their neighbours use; of others the
 * request says what they are asked on.
 *
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
export function hasNoResource(action: string): boolean {
  return lowered.has(action.toLowerCase());
}
