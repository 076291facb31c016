import { z } from 'zod';
import type { PolicyDocument } from '#network/snapshot/account.ts';
import { policyDocumentSchema } from './policy-document.ts';
import { tagsSchema } from './tags.ts';

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
    RolePolicyList: z
      .array(z.object({ PolicyName: z.string(), PolicyDocument: policyDocumentSchema }))
      .optional(),
    AttachedManagedPolicies: z
      .array(z.object({ PolicyName: z.string(), PolicyArn: z.string() }))
      .optional(),
    PermissionsBoundary: z.object({ PermissionsBoundaryArn: z.string().optional() }).optional(),
    Tags: tagsSchema,
  })
  .transform((raw) => ({ id: raw.Arn, ...raw }));

export type RawRole = z.infer<typeof roleSchema>;

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
