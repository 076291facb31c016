import { z } from 'zod';
import type { Collector } from './collector.ts';
import { lookups } from './listings.ts';
import { isServiceLinked } from '../schema/identity.ts';

const detailsSchema = z.object({
  RoleDetailList: z
    .array(
      z.object({
        Path: z.string().optional(),
        AttachedManagedPolicies: z.array(z.object({ PolicyArn: z.string() })).optional(),
        PermissionsBoundary: z.object({ PermissionsBoundaryArn: z.string().optional() }).optional(),
      }),
    )
    .optional(),
});

const policySchema = z.object({
  Policy: z.object({ PolicyName: z.string(), DefaultVersionId: z.string() }),
});

/** `arn:aws:iam::aws:policy/…`: AWS's own, the same for every account and slow to change. */
const ownedByAws = /^arn:[^:]+:iam::aws:policy\//;

/**
 * Roles with inline policies, the account's own managed policies, and those of AWS's that a role
 * really has: listing all of AWS's would be over a thousand documents.
 */
export async function collectRoles(collector: Collector): Promise<void> {
  const answer = await collector.ask({
    ...lookups.authorization,
    input: { Filter: ['Role', 'LocalManagedPolicy'] },
  });
  if (!answer) return;
  collector.save('account-authorization-details', answer);
  const { RoleDetailList = [] } = detailsSchema.parse(answer);
  const arns = RoleDetailList.filter((role) => !isServiceLinked(role.Path)).flatMap((role) => [
    ...(role.AttachedManagedPolicies ?? []).map(({ PolicyArn }) => PolicyArn),
    role.PermissionsBoundary?.PermissionsBoundaryArn ?? [],
  ]);
  const awsOwned = new Set(arns.flat().filter((arn) => ownedByAws.test(arn)));
  await Promise.all([...awsOwned].map((arn) => savePolicy(collector, arn)));
}

async function savePolicy(collector: Collector, PolicyArn: string): Promise<void> {
  const found = await collector.askOnce(PolicyArn, { ...lookups.policy, input: { PolicyArn } });
  if (!found) return;
  const { PolicyName, DefaultVersionId: VersionId } = policySchema.parse(found).Policy;
  const version = await collector.askOnce(`${PolicyArn}#${VersionId}`, {
    ...lookups.policyVersion,
    input: { PolicyArn, VersionId },
  });
  if (!version) return;
  const PolicyVersionList = [Reflect.get(version, 'PolicyVersion')];
  collector.save(`managed-policy-${PolicyName}`, {
    Policies: [{ Arn: PolicyArn, PolicyName, DefaultVersionId: VersionId, PolicyVersionList }],
  });
}
