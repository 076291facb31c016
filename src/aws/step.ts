import type { Words } from '#request/words.ts';

/** Services that are called; each has one client in `service-client.ts`. */
export type ServiceName =
  | 'acm'
  | 'dynamodb'
  | 'ec2'
  | 'ecs'
  | 'elbv2'
  | 'iam'
  | 's3'
  | 'kms'
  | 'logs'
  | 'mwaa'
  | 'rds'
  | 'route53'
  | 'sagemaker'
  | 'scheduler'
  | 'ssm'
  | 'sts';

/** A value of a step's input; `{ ref: 'endpoint-logs' }` stands for the id that a step saved by that name. */
export type StepValue =
  | string
  | number
  | boolean
  | Reference
  | LocalFile
  | readonly StepValue[]
  | { readonly [key: string]: StepValue };

/** `{ ref: 'vpc' }` is the saved id; `{ text: 'arn:aws:iam::${account}:role/${role}' }` fills names into text. */
type Reference = { readonly ref: string } | { readonly text: string };

/** The bytes of a file of this machine, names in its path filled. */
interface LocalFile {
  readonly file: string;
}

/** A call of the same service, made until its answer has this value at the path. */
export interface Until {
  readonly operation: string;
  readonly input: { readonly [key: string]: StepValue };
  readonly path: string;
  readonly is: string;
}

/** One AWS call as data: a lab holds nothing else. */
export interface Step {
  readonly service: ServiceName;
  /** As AWS spells it: `CreateVpcEndpoint`. */
  readonly operation: string;
  /** Where it is called, if not in the caller's Region; `${name}` is filled. */
  readonly region?: string;
  readonly input: { readonly [key: string]: StepValue };
  /** Names for ids in the answer: `{ vpc: 'Vpc.VpcId', 'eni-logs': 'VpcEndpoint.NetworkInterfaceIds.0' }`. */
  readonly save?: Readonly<Record<string, string>>;
  /** What is waited for after it. */
  readonly until?: Until;
  /** Why this call, in both languages. */
  readonly comment: Words;
}

/** What names stand for: ids saved by steps, and `account` and `region`. */
export type Bindings = Readonly<Record<string, string>>;
