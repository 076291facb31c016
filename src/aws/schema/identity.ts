import { z } from 'zod';
import type { PolicyDocument } from '#network/snapshot/account.ts';
import { ownedBy } from './owner.ts';
import { policyDocumentSchema } from './policy-document.ts';
import { tagsSchema } from './tags.ts';

const inline = z
  .array(z.object({ PolicyName: z.string(), PolicyDocument: policyDocumentSchema }))
  .optional();
const attached = z.array(z.object({ PolicyArn: z.string() })).optional();
const boundary = z.object({ PermissionsBoundaryArn: z.string().optional() }).optional();

/**
 * A role of `GetAccountAuthorizationDetails`, or of `ListRoles`, whose answer has neither inline
 * nor attached policies.
 */
export const roleSchema = z
  .object({
    RoleName: z.string(),
    Arn: z.string(),
    Path: z.string().optional(),
    AssumeRolePolicyDocument: policyDocumentSchema,
    RolePolicyList: inline,
    AttachedManagedPolicies: attached,
    PermissionsBoundary: boundary,
    Tags: tagsSchema,
  })
  .transform((raw) => ({
    id: raw.RoleName,
    ...raw.Tags,
    ...ownedBy({ arn: raw.Arn }),
    arn: raw.Arn,
    path: raw.Path,
    trust: raw.AssumeRolePolicyDocument,
    inline: raw.RolePolicyList,
    attached: raw.AttachedManagedPolicies,
    boundaryArn: raw.PermissionsBoundary?.PermissionsBoundaryArn,
  }));

/** A user of `GetAccountAuthorizationDetails`, or of `ListUsers`, which tells no policies. */
export const userSchema = z
  .object({
    UserName: z.string(),
    Arn: z.string(),
    UserPolicyList: inline,
    GroupList: z.array(z.string()).optional(),
    AttachedManagedPolicies: attached,
    PermissionsBoundary: boundary,
    Tags: tagsSchema,
  })
  .transform((raw) => {
    const isDetailed = raw.GroupList !== undefined || raw.AttachedManagedPolicies !== undefined;
    return {
      id: raw.UserName,
      ...raw.Tags,
      ...ownedBy({ arn: raw.Arn }),
      arn: raw.Arn,
      // A user without inline policies has no list of them at all.
      inline: raw.UserPolicyList ?? (isDetailed ? [] : undefined),
      groups: raw.GroupList ?? [],
      attached: raw.AttachedManagedPolicies,
      boundaryArn: raw.PermissionsBoundary?.PermissionsBoundaryArn,
    };
  });

export const groupSchema = z
  .object({
    GroupName: z.string(),
    Arn: z.string(),
    GroupPolicyList: inline,
    AttachedManagedPolicies: attached,
  })
  .transform((raw) => ({
    id: raw.GroupName,
    ...ownedBy({ arn: raw.Arn }),
    arn: raw.Arn,
    inline: raw.GroupPolicyList,
    attached: raw.AttachedManagedPolicies,
  }));

export type RawRole = z.infer<typeof roleSchema>;
export type RawUser = z.infer<typeof userSchema>;
export type RawGroup = z.infer<typeof groupSchema>;

/** Roles that AWS services made for themselves; nobody may edit them, and no client of a lab is one. */
export function isServiceLinked(path = '/'): boolean {
  return path.startsWith('/aws-service-role/');
}

/** A managed policy with its default version, where the answer holds the documents. */
export const managedPolicySchema = z
  .object({
    Arn: z.string(),
    PolicyVersionList: z
      .array(
        z.object({
          Document: policyDocumentSchema.optional(),
          IsDefaultVersion: z.boolean().optional(),
        }),
      )
      .optional(),
  })
  .transform((raw): { id: string; document: PolicyDocument | undefined } => {
    const versions = raw.PolicyVersionList ?? [];
    const inForce = versions.find(({ IsDefaultVersion }) => IsDefaultVersion === true);
    return { id: raw.Arn, document: (inForce ?? versions[0])?.Document };
  });
