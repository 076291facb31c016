import { z } from 'zod';
import type { Bucket, Key, LogGroup, StudioDomain } from '#network/snapshot/account.ts';
import { ownedBy } from './owner.ts';
import { policyDocumentSchema } from './policy-document.ts';
import { present } from './present.ts';

/** A bucket as it is listed, with its Region where AWS says it; its policy is an answer of its own. */
export const bucketSchema = z.object({ Name: z.string(), BucketRegion: z.string().optional() });

/** A domain as it is listed, without its network. */
export const listedDomainSchema = z.object({ DomainId: z.string() });

/** A bucket's policy; `null` is a bucket known to have none. */
export const bucketPolicySchema = z
  .object({ Bucket: z.string(), Policy: policyDocumentSchema.nullable() })
  .transform((raw): Bucket => ({ id: raw.Bucket, ...(raw.Policy ? { policy: raw.Policy } : {}) }));

export const keySchema = z
  .object({ KeyId: z.string(), KeyArn: z.string() })
  .transform((raw): Key => ({ id: raw.KeyId, ...ownedBy({ arn: raw.KeyArn }), arn: raw.KeyArn }));

export const keyPolicySchema = z
  .object({ KeyId: z.string(), Policy: policyDocumentSchema })
  .transform((raw) => ({ id: raw.KeyId, policy: raw.Policy }));

/** `DescribeDomain`, which stands alone in its document. */
export const domainSchema = z
  .object({
    DomainId: z.string(),
    DomainArn: z.string().optional(),
    DomainName: z.string().optional(),
    VpcId: z.string(),
    SubnetIds: z.array(z.string()).optional(),
    AppNetworkAccessType: z.enum(['VpcOnly', 'PublicInternetOnly']).optional(),
    DefaultUserSettings: z
      .object({
        ExecutionRole: z.string().optional(),
        SecurityGroups: z.array(z.string()).optional(),
      })
      .optional(),
  })
  .transform((raw): StudioDomain => ({
    id: raw.DomainId,
    ...ownedBy({ arn: raw.DomainArn }),
    vpcId: raw.VpcId,
    subnetIds: raw.SubnetIds ?? [],
    // The default, when a domain is created without saying.
    networkAccess: raw.AppNetworkAccessType ?? 'PublicInternetOnly',
    groupIds: raw.DefaultUserSettings?.SecurityGroups ?? [],
    ...present({
      name: raw.DomainName,
      executionRoleArn: raw.DefaultUserSettings?.ExecutionRole,
    }),
  }));

export const logGroupSchema = z
  .object({ logGroupName: z.string(), arn: z.string(), kmsKeyId: z.string().optional() })
  .transform((raw): LogGroup => ({
    id: raw.logGroupName,
    ...ownedBy({ arn: raw.arn }),
    // `arn` ends in `:*`, the group's streams; policies and `logGroupArn` write it without.
    arn: raw.arn.replace(/:\*$/, ''),
    ...present({ kmsKeyId: raw.kmsKeyId }),
  }));
