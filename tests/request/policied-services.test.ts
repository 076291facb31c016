import { expect, test } from 'vitest';
import { policiedResource } from '#request/policied-services.ts';

const at = (service: string, resource: string) =>
  `arn:aws:${service}:ap-northeast-1:111122223333:${resource}`;

test.for<[resource: string, own: string, call: string]>([
  [
    at('sqs', 'q'),
    'q',
    'aws sqs get-queue-attributes --queue-url https://sqs.ap-northeast-1.amazonaws.com/111122223333/q --attribute-names Policy',
  ],
  [at('sns', 't'), 't', `aws sns get-topic-attributes --topic-arn ${at('sns', 't')}`],
  [at('sns', 't:subscription'), 't', `aws sns get-topic-attributes --topic-arn ${at('sns', 't')}`],
  [at('lambda', 'function:f'), 'function:f', 'aws lambda get-policy --function-name f'],
  [
    at('lambda', 'function:f:live'),
    'function:f:live',
    'aws lambda get-policy --function-name f --qualifier live',
  ],
  [
    at('lambda', 'layer:l:3'),
    'layer:l:3',
    'aws lambda get-layer-version-policy --layer-name l --version-number 3',
  ],
  [
    at('ecr', 'repository/team/app'),
    'repository/team/app',
    'aws ecr get-repository-policy --repository-name team/app',
  ],
  [
    at('secretsmanager', 'secret:db-AbCdEf'),
    'secret:db-AbCdEf',
    `aws secretsmanager get-resource-policy --secret-id ${at('secretsmanager', 'secret:db-AbCdEf')}`,
  ],
  [
    at('codeartifact', 'domain/d'),
    'domain/d',
    'aws codeartifact get-domain-permissions-policy --domain d',
  ],
  [
    at('codeartifact', 'repository/d/r'),
    'repository/d/r',
    'aws codeartifact get-repository-permissions-policy --domain d --repository r',
  ],
  [
    at('codeartifact', 'package/d/r/pypi//requests'),
    'repository/d/r',
    'aws codeartifact get-repository-permissions-policy --domain d --repository r',
  ],
  [
    at('dynamodb', 'table/t/index/i'),
    'table/t',
    `aws dynamodb get-resource-policy --resource-arn ${at('dynamodb', 'table/t')}`,
  ],
  [
    at('dynamodb', 'table/t/stream/1'),
    'table/t/stream/1',
    `aws dynamodb get-resource-policy --resource-arn ${at('dynamodb', 'table/t/stream/1')}`,
  ],
  [
    at('kinesis', 'stream/s'),
    'stream/s',
    `aws kinesis get-resource-policy --resource-arn ${at('kinesis', 'stream/s')}`,
  ],
  [at('events', 'event-bus/b'), 'event-bus/b', 'aws events describe-event-bus --name b'],
  [
    at('es', 'domain/d/index'),
    'domain/d',
    'aws opensearch describe-domain --domain-name d --query DomainStatus.AccessPolicies',
  ],
  [
    at('elasticfilesystem', 'file-system/fs-1'),
    'file-system/fs-1',
    'aws efs describe-file-system-policy --file-system-id fs-1',
  ],
  [at('glue', 'table/d/t'), 'catalog', 'aws glue get-resource-policy'],
  [
    at('execute-api', 'a/prod/GET/pets'),
    'a',
    'aws apigateway get-rest-api --rest-api-id a --query policy',
  ],
  [
    at('kafka', 'cluster/c/1'),
    'cluster/c/1',
    `aws kafka get-cluster-policy --cluster-arn ${at('kafka', 'cluster/c/1')}`,
  ],
  [
    at('backup', 'backup-vault:v'),
    'backup-vault:v',
    'aws backup get-backup-vault-access-policy --backup-vault-name v',
  ],
  [
    at('logs', 'destination:d'),
    'destination:d',
    'aws logs describe-destinations --destination-name-prefix d',
  ],
  [at('logs', 'log-group:/g:log-stream:s'), 'log-group:/g', 'aws logs describe-resource-policies'],
])('the policy that speaks of %s', ([resource, own, call]) => {
  const [, , service = ''] = resource.split(':');
  const found = policiedResource(resource);
  expect(found?.readFrom).toMatchSnapshot();
  expect([found?.arn, found?.call]).toEqual([at(service, own), call]);
});

test.for([
  '*',
  at('constructor', 'x'),
  at('airflow', 'environment/e'),
  at('cloudwatch', 'alarm:a'),
  at('glue', 'job/j'),
  at('codeartifact', 'x-domain/d'),
  at('codeartifact', 'x-repository/d/r'),
  at('secretsmanager', 'x-secret:s'),
  at('dynamodb', 'x-table/t'),
  at('ec2', 'instance/i-1'),
])('%s has no policy of its own', (resource) => {
  expect(policiedResource(resource)).toBeUndefined();
});
