import type { Identity, NamedPolicy } from '#network/snapshot/account.ts';
import { tagsOf, type Writer } from './rows.ts';

/** The part of `get-account-authorization-details` that tells of roles. */
export const writeRoles: Writer<'roles'> = (rows) => ({
  roles: {
    RoleDetailList: rows.map(({ name: _same, ...role }) => ({
      RoleName: role.id,
      Arn: role.arn,
      AssumeRolePolicyDocument: role.trust,
      RolePolicyList: inline(role),
      ...attachedTo(role),
      Tags: tagsOf(role),
    })),
    Policies: managed(rows),
  },
});

/** A user's own policies and those of the groups stand together in a snapshot: all are told as the user's. */
export const writeUsers: Writer<'users'> = (rows) => ({
  users: {
    UserDetailList: rows.map(({ name: _same, ...user }) => ({
      UserName: user.id,
      Arn: user.arn,
      UserPolicyList: inline(user),
      GroupList: user.policies && [],
      ...attachedTo(user),
      Tags: tagsOf(user),
    })),
    Policies: managed(rows),
  },
});

const isManaged = ({ arn }: NamedPolicy) => arn !== undefined;

function inline({ policies }: Identity) {
  return policies
    ?.filter((one) => !isManaged(one))
    .map(({ name, document }) => ({ PolicyName: name, PolicyDocument: document }));
}

function attachedTo({ policies, boundary }: Identity) {
  return {
    AttachedManagedPolicies: policies?.filter(isManaged).map(({ name, arn }) => ({
      PolicyName: name,
      PolicyArn: arn,
    })),
    PermissionsBoundary: boundary && { PermissionsBoundaryArn: boundary.arn },
  };
}

function managed(rows: readonly Identity[]): readonly object[] {
  const all = rows
    .flatMap(({ policies = [], boundary }) => [...policies, ...(boundary ? [boundary] : [])])
    .filter(isManaged);
  const byArn = new Map(all.map(({ arn, document }) => [arn, document]));
  return [...byArn].map(([Arn, Document]) => ({
    Arn,
    PolicyVersionList: [{ Document, IsDefaultVersion: true }],
  }));
}
