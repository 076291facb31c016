import type { Resource } from './resource.ts';

/** A policy as JSON.parse gives it; `src/policy` reads and judges it. */
export type PolicyDocument = Readonly<Record<string, unknown>>;

export interface NamedPolicy {
  readonly name: string;
  readonly arn?: string;
  readonly document: PolicyDocument;
}

/** What a role and a user have in common: policies of their own and a boundary. */
export interface Identity extends Resource {
  readonly arn: string;
  /** Inline and attached, of a user also those of the groups; absent when they were not read. */
  readonly policies?: readonly NamedPolicy[];
  readonly boundary?: NamedPolicy;
}

export interface Role extends Identity {
  readonly trust: PolicyDocument;
}

export type User = Identity;

/** The policy of a queue, topic, function, repository, secret …; absent where there is none. */
export interface PolicyOfResource extends Resource {
  readonly arn: string;
  readonly policy?: PolicyDocument;
}

export interface Bucket extends Resource {
  readonly policy?: PolicyDocument;
}

export interface Key extends Resource {
  readonly arn: string;
  readonly policy?: PolicyDocument;
}

/** A SageMaker Studio domain, as far as a network can see it. */
export interface StudioDomain extends Resource {
  readonly vpcId: string;
  readonly subnetIds: readonly string[];
  readonly networkAccess: 'VpcOnly' | 'PublicInternetOnly';
  readonly executionRoleArn?: string;
  readonly groupIds: readonly string[];
}

export interface LogGroup extends Resource {
  readonly arn: string;
  readonly kmsKeyId?: string;
}
