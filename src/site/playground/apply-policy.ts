import type { Identity, NamedPolicy, PolicyDocument } from '#network/snapshot/account.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { PolicyPlace } from './edit.ts';

type Holder = { readonly id: string; readonly policy?: PolicyDocument };

/** The network with a policy written, or taken away, where it hangs. */
export function applyPolicy(
  snapshot: Snapshot,
  of: PolicyPlace,
  document: PolicyDocument | null,
): Snapshot {
  const held = <T extends Holder>(list: readonly T[] | undefined) =>
    (list ?? []).map((one) => (one.id === of.id ? withPolicy(one, document) : one));
  switch (of.kind) {
    case 'endpoint':
      return { ...snapshot, vpcEndpoints: held(snapshot.vpcEndpoints) };
    case 'bucket':
      return { ...snapshot, buckets: held(snapshot.buckets) };
    case 'key':
      return { ...snapshot, keys: held(snapshot.keys) };
    case 'resource':
      return { ...snapshot, resourcePolicies: held(snapshot.resourcePolicies) };
    case 'role':
      return { ...snapshot, roles: withNamed(snapshot.roles, of, document) };
    case 'user':
      return { ...snapshot, users: withNamed(snapshot.users, of, document) };
  }
}

function withPolicy<T extends Holder>(one: T, document: PolicyDocument | null): T;
function withPolicy({ policy: _before, ...rest }: Holder, document: PolicyDocument | null): Holder {
  return document === null ? rest : { ...rest, policy: document };
}

function withNamed<T extends Identity>(
  list: readonly T[] | undefined,
  { id, policy }: { readonly id: string; readonly policy: string },
  document: PolicyDocument | null,
): readonly T[] {
  return (list ?? []).map((one) => {
    if (one.id !== id) return one;
    const before = one.policies ?? [];
    const at = before.findIndex(({ name }) => name === policy);
    const written: readonly NamedPolicy[] =
      document === null ? [] : [{ ...before[at], name: policy, document }];
    const policies =
      at < 0
        ? [...before, ...written]
        : [...before.slice(0, at), ...written, ...before.slice(at + 1)];
    return { ...one, policies };
  });
}

/** The policy at a place as it stands; absent where there is none, or it was not read. */
export function policyAt(snapshot: Snapshot, of: PolicyPlace): PolicyDocument | undefined {
  const lists: Readonly<
    Record<'endpoint' | 'bucket' | 'key' | 'resource', readonly Holder[] | undefined>
  > = {
    endpoint: snapshot.vpcEndpoints,
    bucket: snapshot.buckets,
    key: snapshot.keys,
    resource: snapshot.resourcePolicies,
  };
  if (of.kind !== 'role' && of.kind !== 'user')
    return lists[of.kind]?.find((one) => one.id === of.id)?.policy;
  const identities = of.kind === 'role' ? snapshot.roles : snapshot.users;
  const policies = identities?.find((one) => one.id === of.id)?.policies;
  return policies?.find(({ name }) => name === of.policy)?.document;
}
