import type { NamedPolicy, PolicyDocument, Role } from '#network/snapshot/account.ts';
import { gather, type NamedDocument } from './gather.ts';
import { isServiceLinked, managedPolicySchema, roleSchema, type RawRole } from './schema/role.ts';

/**
 * Roles that a client can have, with every policy that has a say. A role of which one document is
 * missing has unread policies: judging it by the others would be a guess.
 */
export function readRoles(documents: readonly NamedDocument[]): readonly Role[] | undefined {
  const detailed = gather(documents, 'RoleDetailList', roleSchema);
  const listed = gather(documents, 'Roles', roleSchema);
  if (!detailed && !listed) return undefined;
  const known = new Set(detailed?.map(({ id }) => id));
  const rows = [...(detailed ?? []), ...(listed ?? []).filter(({ id }) => !known.has(id))];
  const managed = managedDocuments(documents);
  return rows
    .filter(({ Path }) => !isServiceLinked(Path))
    .map((raw) => ({ ...identify(raw), ...readPolicies(raw, managed) }));
}

function managedDocuments(
  documents: readonly NamedDocument[],
): ReadonlyMap<string, PolicyDocument> {
  const known = documents.flatMap((one) => gather([one], 'Policies', managedPolicySchema) ?? []);
  return new Map(known.flatMap(({ id, document }) => (document ? [[id, document]] : [])));
}

function identify(raw: RawRole): Role {
  return {
    id: raw.RoleName,
    ...raw.Tags,
    name: raw.RoleName,
    arn: raw.Arn,
    trust: raw.AssumeRolePolicyDocument,
  };
}

function readPolicies(
  raw: RawRole,
  managed: ReadonlyMap<string, PolicyDocument>,
): Pick<Role, 'policies' | 'boundary'> {
  const { RolePolicyList: inline, AttachedManagedPolicies: attached, PermissionsBoundary } = raw;
  const boundaryArn = PermissionsBoundary?.PermissionsBoundaryArn;
  const boundary = boundaryArn === undefined ? undefined : managedPolicy(boundaryArn, managed);
  const policies = attached?.flatMap(({ PolicyArn }) => managedPolicy(PolicyArn, managed) ?? []);
  const whole = inline && policies && policies.length === attached?.length;
  if (!whole || (boundaryArn !== undefined && !boundary)) return {};
  const named = inline.map((one) => ({ name: one.PolicyName, document: one.PolicyDocument }));
  return { policies: [...named, ...policies], ...(boundary ? { boundary } : {}) };
}

function managedPolicy(
  arn: string,
  managed: ReadonlyMap<string, PolicyDocument>,
): NamedPolicy | undefined {
  const document = managed.get(arn);
  return document && { name: arn.split('/').at(-1) ?? arn, arn, document };
}
