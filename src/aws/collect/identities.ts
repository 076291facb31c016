import { z } from 'zod';
import type { Collector } from './collector.ts';
import { lookups } from './listings.ts';
import { isServiceLinked } from '../schema/identity.ts';

const holders = z
  .array(
    z.object({
      Path: z.string().optional(),
      AttachedManagedPolicies: z.array(z.object({ PolicyArn: z.string() })).optional(),
      PermissionsBoundary: z.object({ PermissionsBoundaryArn: z.string().optional() }).optional(),
    }),
  )
  .default([]);

const detailsSchema = z
  .object({ RoleDetailList: holders, UserDetailList: holders, GroupDetailList: holders })
  .transform((raw) => [...raw.RoleDetailList, ...raw.UserDetailList, ...raw.GroupDetailList]);

const policySchema = z.object({
  Policy: z.object({ PolicyName: z.string(), DefaultVersionId: z.string() }),
});

/** `arn:aws:iam::aws:policy/…`: AWS's own, the same for every account and slow to change. */
const ownedByAws = /^arn:[^:]+:iam::aws:policy\//;

/**
 * Roles, users and groups with inline policies, the account's own managed policies, and those of
 * AWS's that one of them really has: listing all of AWS's would be over a thousand documents.
 */
export async function collectIdentities(collector: Collector): Promise<void> {
  const answer = await collector.ask({
    ...lookups.authorization,
    input: { Filter: ['Role', 'User', 'Group', 'LocalManagedPolicy'] },
  });
  if (!answer) return;
  collector.save('account-authorization-details', answer);
  const arns = detailsSchema
    .parse(answer)
    .filter(({ Path }) => !isServiceLinked(Path))
    .flatMap((holder) => [
      ...(holder.AttachedManagedPolicies ?? []).map(({ PolicyArn }) => PolicyArn),
      holder.PermissionsBoundary?.PermissionsBoundaryArn ?? [],
    ])
    .flat();
  const awsOwned = new Set(arns.filter((arn) => ownedByAws.test(arn)));
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
