import type { Snapshot } from '#network/snapshot/snapshot.ts';

/** `com.amazonaws.ap-northeast-1.logs` → `logs`; other services keep their whole name. */
export function shortService(serviceName: string): string {
  return /^(?:com|cn\.com)\.amazonaws\.[a-z0-9-]+\.(.+)$/.exec(serviceName)?.[1] ?? serviceName;
}

const captions: Readonly<Record<string, string>> = {
  logs: 'CloudWatch Logs',
  monitoring: 'CloudWatch',
  s3: 'Amazon S3',
  dynamodb: 'DynamoDB',
  sts: 'AWS STS',
  kms: 'AWS KMS',
  sqs: 'Amazon SQS',
  'ecr.api': 'Amazon ECR',
  'ecr.dkr': 'Amazon ECR',
  'sagemaker.api': 'SageMaker AI',
  'sagemaker.runtime': 'SageMaker AI',
};

/** What people call the service, where the plan has room for it. */
export function serviceCaption(short: string): string {
  return captions[short] ?? 'AWS';
}

/**
 * The AWS service that a host name belongs to, if any: as its endpoint would be called.
 * Names come from the collected `DescribeVpcEndpointServices`, then from AWS's pattern of names.
 */
export function serviceOfHost(host: string, snapshot: Snapshot): string | undefined {
  const name = host.toLowerCase().replace(/\.$/, '');
  const known = snapshot.endpointServices?.find((service) =>
    service.privateDnsNames.some((pattern) => matches(pattern, name)),
  );
  if (known) return shortService(known.serviceName);
  const own = snapshot.vpcEndpoints?.find((endpoint) => endpoint.dnsNames.includes(name));
  if (own) return shortService(own.serviceName);
  const labels = /^(.+)\.([a-z]{2}(?:-[a-z]+)+-\d)\.amazonaws\.com$/.exec(name);
  const first = labels?.[1]?.split('.');
  if (labels === null || first === undefined) return undefined;
  return first.includes('vpce') ? first.at(-2) : first.at(-1);
}

function matches(pattern: string, name: string): boolean {
  return pattern.startsWith('*.') ? name.endsWith(pattern.slice(1)) : pattern === name;
}
