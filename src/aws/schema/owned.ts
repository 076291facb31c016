import { z } from 'zod';
import type { LogGroup, StudioDomain } from '#network/snapshot/account.ts';
import { policyDocumentSchema } from './policy-document.ts';
import { present } from './present.ts';

/** A bucket's policy; `null` is a bucket known to have none. */
export const bucketPolicySchema = z
  .object({ Bucket: z.string(), Policy: policyDocumentSchema.nullable() })
  .transform((raw) => ({ id: raw.Bucket, policy: raw.Policy ?? undefined }));

export const keySchema = z
  .object({ KeyId: z.string(), KeyArn: z.string() })
  .transform((raw) => ({ id: raw.KeyId, arn: raw.KeyArn }));

export const keyPolicySchema = z
  .object({ KeyId: z.string(), Policy: policyDocumentSchema })
  .transform((raw) => ({ id: raw.KeyId, policy: raw.Policy }));

/** `DescribeDomain`, which stands alone in its document. */
export const domainSchema = z
  .object({
    DomainId: z.string(),
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
    // `arn` ends in `:*`, the group's streams; policies and `logGroupArn` write it without.
    arn: raw.arn.replace(/:\*$/, ''),
    ...present({ kmsKeyId: raw.kmsKeyId }),
  }));
