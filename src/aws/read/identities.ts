import type { NamedPolicy, PolicyDocument, Role, User } from '#network/snapshot/account.ts';
import {
  groupSchema,
  isServiceLinked,
  managedPolicySchema,
  roleSchema,
  userSchema,
  type RawGroup,
  type RawRole,
  type RawUser,
} from '../schema/identity.ts';
import { gather, listOf, type Kind, type Told } from './kind.ts';
import type { Located } from './locate.ts';
import { once } from './once.ts';
import { shelve, type Shelf } from './shelf.ts';

const detailedRoles = listOf('RoleDetailList', roleSchema);
const listedRoles = listOf('Roles', roleSchema, 'AssumeRolePolicyDocument');
const detailedUsers = listOf('UserDetailList', userSchema);
const listedUsers = listOf('Users', userSchema, 'Arn');
const groups = listOf('GroupDetailList', groupSchema);
const managed = listOf('Policies', managedPolicySchema, 'Arn');

export const identityKinds = [
  detailedRoles,
  listedRoles,
  detailedUsers,
  listedUsers,
  groups,
  managed,
];

type Documents = ReadonlyMap<string, PolicyDocument>;

/**
 * Roles that a client can have, with every policy that has a say. A role of which one document is
 * missing has unread policies: judging it by the others would be a guess.
 */
export function readRoles(saved: Located): Shelf<Role> | undefined {
  const rows = detailedFirst(saved, detailedRoles, listedRoles);
  if (!rows) return undefined;
  const known = managedDocuments(saved);
  const clients = rows.filter(({ value }) => !isServiceLinked(value.path));
  const whole = clients.map((row) => ({ ...row, value: asRole(row.value, known) }));
  return shelve(saved, [detailedRoles, listedRoles], whole, 'global');
}

/** Users, with their own policies and those of their groups. */
export function readUsers(saved: Located): Shelf<User> | undefined {
  const rows = detailedFirst(saved, detailedUsers, listedUsers);
  if (!rows) return undefined;
  const known = managedDocuments(saved);
  const told = once(gather(saved.documents, groups) ?? [], ({ arn }) => arn);
  const byName = new Map(told.map(({ value }) => [`${value.account ?? ''} ${value.id}`, value]));
  const whole = rows.map((row) => {
    const { account = '', groups: names } = row.value;
    const member = names.map((name) => byName.get(`${account} ${name}`));
    return { ...row, value: asUser(row.value, member, known) };
  });
  return shelve(saved, [detailedUsers, listedUsers], whole, 'global');
}

/** Who is told in detail need not be listed as well; names are of one account, ARNs of all. */
function detailedFirst<T extends { readonly arn: string }>(
  { documents }: Located,
  detailed: Kind<T>,
  listed: Kind<T>,
): readonly Told<T>[] | undefined {
  const [whole, short] = [gather(documents, detailed), gather(documents, listed)];
  if (!whole && !short) return undefined;
  const known = new Set(whole?.map(({ value }) => value.arn));
  const rest = (short ?? []).filter(({ value }) => !known.has(value.arn));
  return once([...(whole ?? []), ...rest], ({ arn }) => arn);
}

function managedDocuments({ documents }: Located): Documents {
  const rows = gather(documents, managed) ?? [];
  return new Map(rows.flatMap(({ value: { id, document } }) => (document ? [[id, document]] : [])));
}

function asRole(raw: RawRole, known: Documents): Role {
  const { path: _path, inline, attached, boundaryArn, ...role } = raw;
  return { ...role, name: role.id, ...policiesOf([{ inline, attached }], boundaryArn, known) };
}

function asUser(raw: RawUser, member: readonly (RawGroup | undefined)[], known: Documents): User {
  const { inline, groups: _groups, attached, boundaryArn, ...user } = raw;
  const sources = [{ inline, attached }, ...member.map((group) => group ?? {})];
  return { ...user, name: user.id, ...policiesOf(sources, boundaryArn, known) };
}

interface Source {
  readonly inline?: RawRole['inline'];
  readonly attached?: RawRole['attached'];
}

/** Every policy of every source and the boundary, or nothing where one of them is not known. */
function policiesOf(
  sources: readonly Source[],
  boundaryArn: string | undefined,
  known: Documents,
): Pick<User, 'policies' | 'boundary'> {
  const policies = sources.flatMap(({ inline, attached }) => [
    ...(inline ?? [undefined]).map((one) => one && asNamed(one)),
    ...(attached ?? [undefined]).map((one) => one && managedPolicy(one.PolicyArn, known)),
  ]);
  const boundary = boundaryArn === undefined ? undefined : managedPolicy(boundaryArn, known);
  const found = policies.flatMap((policy) => policy ?? []);
  const isWhole = found.length === policies.length && (boundaryArn === undefined || boundary);
  return isWhole ? { policies: found, ...(boundary ? { boundary } : {}) } : {};
}

function asNamed(one: { PolicyName: string; PolicyDocument: PolicyDocument }): NamedPolicy {
  return { name: one.PolicyName, document: one.PolicyDocument };
}

function managedPolicy(arn: string, known: Documents): NamedPolicy | undefined {
  const document = known.get(arn);
  return document && { name: arn.split('/').at(-1) ?? arn, arn, document };
}
