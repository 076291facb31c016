import type { Resource } from './resource.ts';

/** A database, cluster or cache node: a host that a managed service keeps in the VPC. */
export interface ServiceHost extends Resource {
  readonly kind: 'db-instance' | 'redshift-cluster' | 'cache-node';
  /** The service's own word: `available`, `stopped`, `creating`, … */
  readonly status: string;
  readonly vpcId?: string;
  readonly hostName?: string;
  readonly port?: number;
  readonly publiclyAccessible?: boolean;
  readonly groupIds: readonly string[];
  readonly subnetIds: readonly string[];
  readonly availabilityZone?: string;
  /** Where the service tells them; an RDS instance never does. */
  readonly privateAddresses?: readonly string[];
}

/** A Lambda function with a VPC. */
export interface LambdaFunction extends Resource {
  readonly arn: string;
  readonly vpcId?: string;
  readonly subnetIds: readonly string[];
  readonly groupIds: readonly string[];
  readonly roleArn?: string;
  readonly state?: string;
}

/** An ECS task in `awsvpc` mode. */
export interface EcsTask extends Resource {
  readonly networkInterfaceId?: string;
  /** `RUNNING`, `STOPPED`, `PENDING`, … */
  readonly status: string;
  /** `service:NAME`, or `family:NAME`. */
  readonly group?: string;
}

/** An Amazon MWAA environment. */
export interface AirflowEnvironment extends Resource {
  readonly status: string;
  readonly subnetIds: readonly string[];
  readonly groupIds: readonly string[];
  readonly accessMode?: string;
  readonly executionRoleArn?: string;
  readonly webserverUrl?: string;
  /** Airflow's own options, as `section.option`. */
  readonly configuration?: Readonly<Record<string, string>>;
  readonly databaseServiceName?: string;
  readonly webserverServiceName?: string;
}

/** A Glue connection: where the interfaces of its job runs come to stand. */
export interface GlueConnection extends Resource {
  readonly subnetId?: string;
  readonly groupIds: readonly string[];
}
