import type { PolicyDocument } from '#network/snapshot/account.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { AuthorizationLayer, Request } from '#request/document.ts';
import { policyAt } from '../apply-policy.ts';
import type { Edit, PolicyPlace } from '../edit.ts';
import { isDenial, statementsOf } from '../statements.ts';
import type { Scene } from './scene.ts';

/** Name of the policy that a missing permission is written into, beside those that are there. */
const ownPolicy = 'playground';

/** The missing statement where nothing allows, and the policy without its denials where one denies. */
export function policyFixes({ snapshot, request, trace }: Scene): readonly Edit[] {
  return (trace.authorization?.layers ?? []).flatMap((layer) => {
    if (layer.decision === 'explicit-deny') return withoutDenials(snapshot, request, layer);
    return layer.decision === 'implicit-deny' ? withStatement(snapshot, request, layer) : [];
  });
}

function withStatement(
  snapshot: Snapshot,
  request: Request,
  layer: AuthorizationLayer,
): readonly Edit[] {
  const { action = '*', resource = '*' } = request;
  const allow = { Effect: 'Allow', Action: action, Resource: resource };
  if (layer.kind === 'identity-policy') {
    const identity = identityOf(snapshot, request.principal);
    if (identity === undefined) return [];
    const of: PolicyPlace = { ...identity, policy: ownPolicy };
    const document = appended(policyAt(snapshot, of), allow);
    return [{ kind: 'set-policy', of, document }];
  }
  const of = placeOf(snapshot, request, layer);
  if (of === undefined) return [];
  const Principal = layer.kind === 'endpoint-policy' ? '*' : { AWS: request.principal ?? '*' };
  return [
    { kind: 'set-policy', of, document: appended(policyAt(snapshot, of), { ...allow, Principal }) },
  ];
}

function withoutDenials(
  snapshot: Snapshot,
  request: Request,
  layer: AuthorizationLayer,
): readonly Edit[] {
  return policiesOf(snapshot, request, layer).flatMap((of): readonly Edit[] => {
    const before = policyAt(snapshot, of);
    if (before === undefined) return [];
    const kept = statementsOf(before).filter((one) => !isDenial(one));
    if (kept.length === statementsOf(before).length) return [];
    const document = kept.length > 0 ? { ...before, Statement: kept } : null;
    return [{ kind: 'set-policy', of, document }];
  });
}

function policiesOf(
  snapshot: Snapshot,
  request: Request,
  layer: AuthorizationLayer,
): readonly PolicyPlace[] {
  if (layer.kind !== 'identity-policy') {
    const of = placeOf(snapshot, request, layer);
    return of ? [of] : [];
  }
  const identity = identityOf(snapshot, request.principal);
  const list = identity?.kind === 'user' ? snapshot.users : snapshot.roles;
  const policies = list?.find(({ id }) => id === identity?.id)?.policies ?? [];
  return policies.flatMap(({ name }) => (identity ? [{ ...identity, policy: name }] : []));
}

/** Whose policies speak for a principal: a session's are its role's. */
function identityOf(
  { roles, users }: Snapshot,
  principal = '',
): { readonly kind: 'role' | 'user'; readonly id: string } | undefined {
  const session = /:assumed-role\/([^/]+)/.exec(principal)?.[1];
  const role = roles?.find(
    ({ arn }) => arn === principal || (session !== undefined && arn.endsWith(`/${session}`)),
  );
  if (role) return { kind: 'role', id: role.id };
  const user = users?.find(({ arn }) => arn === principal);
  return user && { kind: 'user', id: user.id };
}

function placeOf(
  snapshot: Snapshot,
  { resource = '' }: Request,
  layer: AuthorizationLayer,
): PolicyPlace | undefined {
  if (layer.kind === 'endpoint-policy') {
    const endpoint = snapshot.vpcEndpoints?.find(({ id }) => id === layer.id);
    return endpoint && { kind: 'endpoint', id: endpoint.id };
  }
  if (layer.kind !== 'resource-policy') return undefined;
  const bucket = snapshot.buckets?.find(({ id }) => resource.split(/[:/]/).includes(id));
  if (bucket) return { kind: 'bucket', id: bucket.id };
  const key = snapshot.keys?.find(({ arn }) => arn === resource);
  if (key) return { kind: 'key', id: key.id };
  const other = snapshot.resourcePolicies?.find(({ arn }) => arn === resource);
  return other && { kind: 'resource', id: other.id };
}

function appended(document: PolicyDocument | undefined, statement: object): PolicyDocument {
  const before = document ?? { Version: '2012-10-17' };
  return { ...before, Statement: [...statementsOf(before), statement] };
}
