import type { AuthorizationRequest, PolicyInput } from '../../authorization.ts';

/** What is known of a bucket besides its policy. */
export interface S3Facts {
  /** The strictest of the account's, the bucket's and the access point's setting. */
  readonly restrictPublicBuckets?: boolean | 'unread';
  /** Whether ACLs count: the bucket's Object Ownership is not `BucketOwnerEnforced`. */
  readonly aclsCount?: boolean;
  /** Of an access point that the resource names: its own policy is the request's `resourcePolicy`. */
  readonly accessPoint?: AccessPoint;
}

interface AccessPoint {
  /** The bucket, or the object in it, that the access point leads to. */
  readonly target: string;
  readonly bucketPolicy?: PolicyInput;
  /** The bucket's owner, where it is another account than the access point's. */
  readonly bucketAccount?: string;
  /** The only VPC from which it may be used. */
  readonly vpcId?: string;
}

/** What is known of the bucket that a request is for. */
export function s3FactsOf({ resource, s3 }: AuthorizationRequest): S3Facts {
  return /^arn:[^:]+:s3:/.test(resource) ? (s3 ?? {}) : {};
}

const shape = /^arn:[^:]+:s3:[^:]+:\d{12}:accesspoint\/[^/]+/;

/** The ARN of the access point that a resource is reached through. */
export function accessPointOf(resource: string): string | undefined {
  return shape.exec(resource)?.[0];
}
