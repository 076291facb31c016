/** How a service writes its answers, by the prefix of its actions. */
export type Protocol = 'json' | 'rest-json' | 'query' | 'ec2' | 'rest-xml';

const services: Readonly<Record<Exclude<Protocol, 'json'>, readonly string[]>> = {
  query: [
    'autoscaling',
    'cloudformation',
    'cloudwatch',
    'elasticache',
    'elasticbeanstalk',
    'elasticloadbalancing',
    'iam',
    'rds',
    'redshift',
    'ses',
    'sns',
    'sqs',
    'sts',
  ],
  ec2: ['ec2'],
  'rest-xml': ['cloudfront', 'route53', 's3'],
  'rest-json': [
    'airflow',
    'apigateway',
    'aoss',
    'backup',
    'batch',
    'codeartifact',
    'eks',
    'elasticfilesystem',
    'es',
    'execute-api',
    'kafka',
    'lambda',
    'rds-data',
    'redshift-serverless',
    'scheduler',
    'xray',
  ],
};

const byService: ReadonlyMap<string, Protocol> = new Map(
  (['query', 'ec2', 'rest-xml', 'rest-json'] as const).flatMap((protocol) =>
    services[protocol].map((service) => [service, protocol] as const),
  ),
);

export function protocolOf(service: string): Protocol {
  return byService.get(service) ?? 'json';
}
