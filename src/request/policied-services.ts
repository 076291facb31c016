import { type Arn, readArn } from '#policy/match/arn.ts';

/** A resource that has a policy of its own, and the call that tells it. */
export interface PoliciedResource {
  /** Of the resource that the policy hangs on, which may be more than the one asked for. */
  readonly arn: string;
  readonly call: string;
  readonly readFrom: { readonly call: string; readonly field: string };
}

type Reading = (arn: Arn) => Omit<PoliciedResource, 'arn'> & { readonly resource: string };

/**
 * The resource whose policy speaks to a call for `text`; `undefined` for services whose resources
 * have none.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_aws-services-that-work-with-iam.html
 */
export function policiedResource(text: string): PoliciedResource | undefined {
  const arn = readArn(text);
  const read =
    arn && services.get(arn.service)?.find(({ type }) => type.test(arn.resource))?.reading;
  if (!arn || !read) return undefined;
  const { resource, ...rest } = read(arn);
  const head = `arn:${arn.partition}:${arn.service}:${arn.region}:${arn.account}`;
  return { arn: `${head}:${resource}`, ...rest };
}

interface Kind {
  readonly type: RegExp;
  readonly reading: Reading;
}

function kind(type: RegExp, operation: string, field: string, reading: Told): Kind {
  return {
    type,
    reading(arn) {
      const { resource, call } = reading(arn);
      return { resource, call: `aws ${call}`, readFrom: { call: operation, field } };
    },
  };
}

type Told = (arn: Arn) => { readonly resource: string; readonly call: string };

const part = (resource: string, at: number) => resource.split(/[:/]/)[at] ?? '';
const upTo = (resource: string, parts: number) => resource.split('/').slice(0, parts).join('/');
const arnOf = ({ partition, service, region, account }: Arn, resource: string) =>
  `arn:${partition}:${service}:${region}:${account}:${resource}`;

const byService: Readonly<Record<string, readonly Kind[]>> = {
  sqs: [
    kind(/./, 'GetQueueAttributes', 'Policy', ({ region, account, resource }) => ({
      resource,
      call: `sqs get-queue-attributes --queue-url https://sqs.${region}.amazonaws.com/${account}/${resource} --attribute-names Policy`,
    })),
  ],
  sns: [
    kind(/./, 'GetTopicAttributes', 'Policy', (arn) => {
      const resource = part(arn.resource, 0);
      return {
        resource,
        call: `sns get-topic-attributes --topic-arn ${arnOf(arn, resource)}`,
      };
    }),
  ],
  lambda: [
    kind(/^function:/, 'GetPolicy', 'Policy', ({ resource }) => {
      const [, name = '', qualifier] = resource.split(':');
      const option = qualifier === undefined ? '' : ` --qualifier ${qualifier}`;
      return { resource, call: `lambda get-policy --function-name ${name}${option}` };
    }),
    kind(/^layer:/, 'GetLayerVersionPolicy', 'Policy', ({ resource }) => ({
      resource,
      call: `lambda get-layer-version-policy --layer-name ${part(resource, 1)} --version-number ${part(resource, 2)}`,
    })),
  ],
  ecr: [
    kind(/^repository\//, 'GetRepositoryPolicy', 'policyText', ({ resource }) => ({
      resource,
      call: `ecr get-repository-policy --repository-name ${resource.replace(/^repository\//, '')}`,
    })),
  ],
  secretsmanager: [
    kind(/^secret:/, 'GetResourcePolicy', 'ResourcePolicy', (arn) => ({
      resource: arn.resource,
      call: `secretsmanager get-resource-policy --secret-id ${arnOf(arn, arn.resource)}`,
    })),
  ],
  codeartifact: [
    kind(/^domain\//, 'GetDomainPermissionsPolicy', 'policy.document', ({ resource }) => ({
      resource,
      call: `codeartifact get-domain-permissions-policy --domain ${part(resource, 1)}`,
    })),
    kind(
      /^(repository|package)\//,
      'GetRepositoryPermissionsPolicy',
      'policy.document',
      ({ resource }) => {
        const [domain, repository] = [part(resource, 1), part(resource, 2)];
        return {
          resource: `repository/${domain}/${repository}`,
          call: `codeartifact get-repository-permissions-policy --domain ${domain} --repository ${repository}`,
        };
      },
    ),
  ],
  dynamodb: [
    kind(/^table\//, 'GetResourcePolicy', 'Policy', (arn) => {
      const resource = upTo(arn.resource, /\/stream\//.test(arn.resource) ? 4 : 2);
      return {
        resource,
        call: `dynamodb get-resource-policy --resource-arn ${arnOf(arn, resource)}`,
      };
    }),
  ],
  kinesis: [
    kind(/^stream\//, 'GetResourcePolicy', 'Policy', (arn) => ({
      resource: arn.resource,
      call: `kinesis get-resource-policy --resource-arn ${arnOf(arn, arn.resource)}`,
    })),
  ],
  events: [
    kind(/^event-bus\//, 'DescribeEventBus', 'Policy', ({ resource }) => ({
      resource,
      call: `events describe-event-bus --name ${part(resource, 1)}`,
    })),
  ],
  es: [
    kind(/^domain\//, 'DescribeDomain', 'DomainStatus.AccessPolicies', ({ resource }) => ({
      resource: upTo(resource, 2),
      call: `opensearch describe-domain --domain-name ${part(resource, 1)} --query DomainStatus.AccessPolicies`,
    })),
  ],
  elasticfilesystem: [
    kind(/^file-system\//, 'DescribeFileSystemPolicy', 'Policy', ({ resource }) => ({
      resource,
      call: `efs describe-file-system-policy --file-system-id ${part(resource, 1)}`,
    })),
  ],
  glue: [
    kind(
      /^(catalog|database|table|tableVersion|userDefinedFunction)\b/,
      'GetResourcePolicy',
      'PolicyInJson',
      () => ({ resource: 'catalog', call: 'glue get-resource-policy' }),
    ),
  ],
  'execute-api': [
    kind(/./, 'GetRestApi', 'policy', ({ resource }) => ({
      resource: part(resource, 0),
      call: `apigateway get-rest-api --rest-api-id ${part(resource, 0)} --query policy`,
    })),
  ],
  kafka: [
    kind(/^cluster\//, 'GetClusterPolicy', 'Policy', (arn) => ({
      resource: arn.resource,
      call: `kafka get-cluster-policy --cluster-arn ${arnOf(arn, arn.resource)}`,
    })),
  ],
  backup: [
    kind(/^backup-vault:/, 'GetBackupVaultAccessPolicy', 'Policy', ({ resource }) => ({
      resource,
      call: `backup get-backup-vault-access-policy --backup-vault-name ${part(resource, 1)}`,
    })),
  ],
  logs: [
    kind(/^destination:/, 'DescribeDestinations', 'accessPolicy', ({ resource }) => ({
      resource,
      call: `logs describe-destinations --destination-name-prefix ${part(resource, 1)}`,
    })),
    kind(/^log-group:/, 'DescribeResourcePolicies', 'policyDocument', ({ resource }) => ({
      resource: resource.replace(/:(\*|log-stream:.*)$/, ''),
      call: 'logs describe-resource-policies',
    })),
  ],
};

const services: ReadonlyMap<string, readonly Kind[]> = new Map(Object.entries(byService));
