import type { Request } from '#request/document.ts';

/** Whom a container of an environment must reach. */
export type Target = 'SQS' | 'other services' | 'S3' | 'database' | 'web server' | 'each other';

export type Client = 'scheduler' | 'worker';

/** One request that an environment with private routing makes. */
export interface Need {
  readonly id: string;
  readonly client: Client;
  readonly target: Target;
  readonly request: Request;
}

const region = 'ap-northeast-1';

const hosts: readonly (readonly [Target, name: string, host: string, port: number])[] = [
  ['SQS', 'sqs', `sqs.${region}.amazonaws.com`, 443],
  ['other services', 'logs', `logs.${region}.amazonaws.com`, 443],
  ['other services', 'monitoring', `monitoring.${region}.amazonaws.com`, 443],
  ['other services', 'kms', `kms.${region}.amazonaws.com`, 443],
  ['other services', 'airflow.api', `api.airflow.${region}.amazonaws.com`, 443],
  ['other services', 'airflow.env', `env.airflow.${region}.amazonaws.com`, 443],
  ['other services', 'airflow.ops', `ops.airflow.${region}.amazonaws.com`, 443],
  ['S3', 's3', `etl-dags.s3.${region}.amazonaws.com`, 443],
  [
    'database',
    'database',
    `vpce-database-d8b7a6s5.vpce-svc-database.${region}.vpce.amazonaws.com`,
    5432,
  ],
  [
    'web server',
    'web server',
    `vpce-web-server-w4e3b2u1.vpce-svc-web-server.${region}.vpce.amazonaws.com`,
    443,
  ],
];

/**
 * What the MWAA guide asks of a network with private routing: from both subnets the seven service
 * endpoints, S3, the environment's own two endpoints, and the members of its security group each
 * other. A name of an endpoint stands for its interfaces in both zones, and a client may take
 * either, so each of these requests also tells whether the neighbouring zone is reached.
 *
 * @see https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-vpe-create-access.html
 * @see https://docs.aws.amazon.com/mwaa/latest/userguide/networking-about.html
 */
export const needs: readonly Need[] = [
  ...hosts.flatMap(([target, name, to, port]) => [
    need('scheduler', target, name, to, port),
    need('worker', target, name, to, port),
  ]),
  need('scheduler', 'each other', 'worker', 'eni-worker', 443),
  need('worker', 'each other', 'scheduler', 'eni-scheduler', 443),
];

function need(client: Client, target: Target, name: string, to: string, port: number): Need {
  const id = `${client} → ${name}`;
  return { id, client, target, request: { id, from: `eni-${client}`, to, port } };
}
