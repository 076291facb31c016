import type { AuthorizationRequest } from '../authorization.ts';
import type { Truth } from '../truth.ts';

const bound = new Set([
  's3',
  'sts',
  'kms',
  'sqs',
  'secretsmanager',
  'ecr',
  'logs',
  'dynamodb',
  'codeartifact',
  'es',
  'firehose',
  'events',
]);

const free = new Set([
  'lambda',
  'sns',
  'ssm',
  'glue',
  'rds',
  'redshift',
  'sagemaker',
  'airflow',
  'execute-api',
  'cloudwatch',
]);

/**
 * Whether resource control policies reach the service; AWS's list grows, so of one that is on
 * neither list it is not known. They never reach AWS's own keys, the retiring of a grant, or a
 * service-linked role.
 *
 * @see https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html
 */
export function rcpBinds({ action, resource, key }: AuthorizationRequest): Truth {
  const lower = action.toLowerCase();
  const [service = ''] = lower.split(':');
  if (key?.manager === 'AWS' || lower === 'kms:retiregrant') return 'no';
  if (resource.includes(':role/aws-service-role/')) return 'no';
  return bound.has(service) ? 'yes' : free.has(service) ? 'no' : 'unknown';
}
