import type { ServiceName } from './step.ts';

/** What every SDK client can do, as far as this layer needs it. */
interface Sender {
  send(command: object): Promise<object>;
  destroy(): void;
}

/** One service of the SDK: its client, and its module, which holds a class per operation. */
export interface OpenService {
  readonly sender: Sender;
  readonly sdk: object;
}

/** Settings that all clients share; an absent one is found by the SDK's own rules. */
export interface ClientSettings {
  readonly region: string;
  readonly endpoint?: string;
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string };
  readonly maxAttempts: number;
  readonly requestHandler: {
    readonly connectionTimeout: number;
    readonly requestTimeout: number;
    readonly throwOnRequestTimeout: true;
  };
  readonly disableHostPrefix?: boolean;
  readonly forcePathStyle?: boolean;
  readonly followRegionRedirects?: boolean;
  readonly ignoreConfiguredEndpointUrls?: boolean;
}

type Loader = (settings: ClientSettings) => Promise<OpenService>;

/**
 * Loads a service's part of the SDK and makes its client; nothing is loaded before. These are the
 * only clients of AWS in the project.
 */
export const loadService: Readonly<Record<ServiceName, Loader>> = {
  acm: async (settings) => {
    const sdk = await import('@aws-sdk/client-acm');
    return { sdk, sender: new sdk.ACMClient(settings) };
  },
  dynamodb: async (settings) => {
    const sdk = await import('@aws-sdk/client-dynamodb');
    return { sdk, sender: new sdk.DynamoDBClient(settings) };
  },
  ec2: async (settings) => {
    const sdk = await import('@aws-sdk/client-ec2');
    return { sdk, sender: new sdk.EC2Client(settings) };
  },
  elbv2: async (settings) => {
    const sdk = await import('@aws-sdk/client-elastic-load-balancing-v2');
    return { sdk, sender: new sdk.ElasticLoadBalancingV2Client(settings) };
  },
  iam: async (settings) => {
    const sdk = await import('@aws-sdk/client-iam');
    return { sdk, sender: new sdk.IAMClient(settings) };
  },
  s3: async (settings) => {
    const sdk = await import('@aws-sdk/client-s3');
    return { sdk, sender: new sdk.S3Client(settings) };
  },
  kms: async (settings) => {
    const sdk = await import('@aws-sdk/client-kms');
    return { sdk, sender: new sdk.KMSClient(settings) };
  },
  logs: async (settings) => {
    const sdk = await import('@aws-sdk/client-cloudwatch-logs');
    return { sdk, sender: new sdk.CloudWatchLogsClient(settings) };
  },
  mwaa: async (settings) => {
    const { openMwaa } = await import('./mwaa/client.ts');
    return openMwaa(settings);
  },
  ecs: async (settings) => {
    const sdk = await import('@aws-sdk/client-ecs');
    return { sdk, sender: new sdk.ECSClient(settings) };
  },
  scheduler: async (settings) => {
    const sdk = await import('@aws-sdk/client-scheduler');
    return { sdk, sender: new sdk.SchedulerClient(settings) };
  },
  ssm: async (settings) => {
    const sdk = await import('@aws-sdk/client-ssm');
    return { sdk, sender: new sdk.SSMClient(settings) };
  },
  rds: async (settings) => {
    const sdk = await import('@aws-sdk/client-rds');
    return { sdk, sender: new sdk.RDSClient(settings) };
  },
  route53: async (settings) => {
    const sdk = await import('@aws-sdk/client-route-53');
    return { sdk, sender: new sdk.Route53Client(settings) };
  },
  sagemaker: async (settings) => {
    const sdk = await import('@aws-sdk/client-sagemaker');
    return { sdk, sender: new sdk.SageMakerClient(settings) };
  },
  sts: async (settings) => {
    const sdk = await import('@aws-sdk/client-sts');
    return { sdk, sender: new sdk.STSClient(settings) };
  },
};

/** The region that the SDK finds by its own rules: the shell's variables, then the profile's. */
export async function findRegion(): Promise<string | undefined> {
  const { STSClient } = await import('@aws-sdk/client-sts');
  return new STSClient({}).config.region().catch(() => undefined);
}
