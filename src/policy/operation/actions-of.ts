import { type NeededAction, on, type Sent } from './needed-action.ts';
import { s3Actions } from './s3-actions.ts';

/** Signing names that are not the prefix of their actions. */
const prefixes = new Map([
  ['monitoring', 'cloudwatch'],
  ['email', 'ses'],
]);

/** What tags in a request that creates something ask for. */
const tagging = new Map([
  ['dynamodb', 'TagResource'],
  ['ec2', 'CreateTags'],
  ['kms', 'TagResource'],
  ['lambda', 'TagResource'],
  ['logs', 'TagResource'],
  ['rds', 'AddTagsToResource'],
  ['sagemaker', 'AddTags'],
  ['sqs', 'TagQueue'],
  ['sts', 'TagSession'],
]);

/** Operations whose actions have another name, or that have more than one. */
const renamed = asMap<readonly NeededAction[]>({
  'codeartifact:GetAuthorizationToken': [
    ...on('resource', 'codeartifact:GetAuthorizationToken'),
    ...on('*', 'sts:GetServiceBearerToken'),
  ],
  'dynamodb:TransactGetItems': on('resource', 'dynamodb:GetItem'),
  'glue:BatchUpdatePartition': on('resource', 'glue:UpdatePartition'),
  'glue:CreatePartitionIndex': on('resource', 'glue:UpdateTable'),
  'glue:DeletePartitionIndex': on('resource', 'glue:UpdateTable'),
  'glue:GetPartitionIndexes': on('resource', 'glue:GetTable'),
  'glue:GetUnfilteredTableMetadata': on('resource', 'glue:GetTable'),
  'kms:CreateAlias': [...on('resource', 'kms:CreateAlias'), ...on('key', 'kms:CreateAlias')],
  'kms:UpdateAlias': [...on('resource', 'kms:UpdateAlias'), ...on('key', 'kms:UpdateAlias')],
  'kms:DeleteAlias': [...on('resource', 'kms:DeleteAlias'), ...on('key', 'kms:DeleteAlias')],
  'kms:ReEncrypt': [...on('source', 'kms:ReEncryptFrom'), ...on('resource', 'kms:ReEncryptTo')],
  'kms:ReplicateKey': [...on('resource', 'kms:ReplicateKey'), ...on('*', 'kms:CreateKey')],
  'lambda:Invoke': on('resource', 'lambda:InvokeFunction'),
  'lambda:InvokeWithResponseStream': on('resource', 'lambda:InvokeFunction'),
  'lambda:GetFunction': on('resource', 'lambda:GetFunction', 'lambda:ListTags'),
  'lambda:GetLayerVersionByArn': on('resource', 'lambda:GetLayerVersion'),
  'logs:DescribeQueries': on('*', 'logs:DescribeQueries', 'logs:FilterLogEvents'),
  'rds-data:CommitTransaction': on(
    'resource',
    'rds-data:CommitTransaction',
    'rds-data:BeginTransaction',
  ),
  'rds-data:RollbackTransaction': on(
    'resource',
    'rds-data:RollbackTransaction',
    'rds-data:BeginTransaction',
  ),
  'secretsmanager:BatchGetSecretValue': [
    ...on('*', 'secretsmanager:BatchGetSecretValue'),
    ...on('secret', 'secretsmanager:GetSecretValue'),
  ],
  'sqs:SendMessageBatch': on('resource', 'sqs:SendMessage'),
  'sqs:DeleteMessageBatch': on('resource', 'sqs:DeleteMessage'),
  'sqs:ChangeMessageVisibilityBatch': on('resource', 'sqs:ChangeMessageVisibility'),
  'sqs:StartMessageMoveTask': on(
    'resource',
    'sqs:StartMessageMoveTask',
    'sqs:SendMessage',
    'sqs:ReceiveMessage',
    'sqs:DeleteMessage',
    'sqs:GetQueueAttributes',
  ),
  'sqs:CancelMessageMoveTask': on(
    'resource',
    'sqs:CancelMessageMoveTask',
    'sqs:ReceiveMessage',
    'sqs:DeleteMessage',
    'sqs:GetQueueAttributes',
  ),
  'sqs:ListMessageMoveTasks': on('resource', 'sqs:ListMessageMoveTasks', 'sqs:GetQueueAttributes'),
});

/** What other parts of a request ask for besides. */
const besides = asMap<readonly (readonly [Sent, string])[]>({
  'dynamodb:CreateTable': [['resource-policy', 'dynamodb:PutResourcePolicy']],
  'lambda:CreateFunction': [['layers', 'lambda:GetLayerVersion']],
  'logs:FilterLogEvents': [['unmask', 'logs:Unmask']],
  'secretsmanager:BatchGetSecretValue': [['filters', 'secretsmanager:ListSecrets']],
  'sts:AssumeRole': [
    ['source-identity', 'sts:SetSourceIdentity'],
    ['provided-contexts', 'sts:SetContext'],
  ],
});

function asMap<Value>(table: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> {
  return new Map(Object.entries(table));
}

/**
 * The actions that an operation of a service takes, each on its resource; all of them must be
 * allowed. Most operations have one action of their own name. Tags and a role in the request ask
 * for more. What depends on the statements sent (PartiQL, transactions that write) is not told.
 *
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
export function actionsOf(
  signingName: string,
  operation: string,
  sent: ReadonlySet<Sent> = new Set(),
): readonly NeededAction[] {
  if (signingName === 's3') return s3Actions(operation, sent);
  if (signingName === 'execute-api') return on('resource', 'execute-api:Invoke');
  const prefix = prefixes.get(signingName) ?? signingName;
  const action = `${prefix}:${operation}`;
  const tag = tagging.get(prefix);
  const asked = (besides.get(action) ?? []).filter(([part]) => sent.has(part));
  return [
    ...(renamed.get(action) ?? on('resource', action)),
    ...(sent.has('tags') && tag !== undefined ? on('resource', `${prefix}:${tag}`) : []),
    ...on('resource', ...asked.map(([, more]) => more)),
    ...(sent.has('role') ? on('role', 'iam:PassRole') : []),
  ];
}
