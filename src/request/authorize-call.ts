import type { Identity } from '#network/snapshot/account.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import {
  authorize,
  type AuthorizationDecision,
  type AuthorizationRequest,
  type Principal,
} from '#policy/authorize.ts';
import type { LayerKind } from '#policy/authorization.ts';
import { type Arrival, contextOf } from './call-context.ts';
import type { Request } from './document.ts';
import { parsePrincipal } from './principal.ts';
import { bucketOf, findResourcePolicy, type ResourcePolicy } from './resource-policy.ts';

/** An AWS call as all its policies judge it, with what was not read. */
export interface JudgedCall {
  readonly action: string;
  readonly resource: string;
  readonly arrival: Arrival;
  /** Whether the endpoint on the way has a policy that was not read. */
  readonly endpointUnread: boolean;
  /** Absent when the request does not say who calls: then nothing was judged. */
  readonly judged?: Judgement;
}

export interface Judgement {
  readonly principal: Principal;
  readonly resourcePolicy: ResourcePolicy;
  readonly asked: AuthorizationRequest;
  readonly decision: AuthorizationDecision;
}

/** Judges a call by endpoint, identity and resource policies, whether or not it would arrive. */
export function authorizeCall(
  snapshot: Snapshot,
  request: Request & { readonly action: string },
  arrival: Arrival,
): JudgedCall {
  const { action, resource = '*' } = request;
  const { endpoint } = arrival;
  const endpointUnread =
    endpoint !== undefined && !endpoint.policy && takesPolicy(snapshot, endpoint.serviceName);
  const call = { action, resource, arrival, endpointUnread };
  if (request.principal === undefined) return call;
  const caller = parsePrincipal(request.principal);
  const identity = findIdentity(snapshot, caller);
  const principal =
    caller.kind === 'assumed-role' && identity ? { ...caller, roleArn: identity.arn } : caller;
  const resourcePolicy = findResourcePolicy(snapshot, { action, resource, principal });
  const unread: LayerKind[] = [
    ...(endpointUnread ? (['endpoint-policy'] as const) : []),
    ...(resourcePolicy.kind === 'unread' ? (['resource-policy'] as const) : []),
  ];
  const asked: AuthorizationRequest = {
    action,
    resource,
    principal,
    ...ownerOf(snapshot, resource),
    ...contextOf(snapshot, arrival, action),
    ...policiesOf(identity),
    ...(resourcePolicy.kind === 'policy' ? { resourcePolicy: resourcePolicy.policy } : {}),
    ...endpointPolicyOf(snapshot, arrival),
    // No answer that is read tells what Block Public Access restricts.
    s3: { restrictPublicBuckets: 'unread' },
    unread,
  };
  return { ...call, judged: { principal, resourcePolicy, asked, decision: authorize(asked) } };
}

/** A session is known by the name of its role, which is unique in the account. */
function findIdentity(
  { roles, users }: Snapshot,
  { kind, arn, account }: Principal,
): Identity | undefined {
  if (kind === 'role') return roles?.find((role) => role.arn === arn);
  if (kind === 'user') return users?.find((user) => user.arn === arn);
  if (kind !== 'assumed-role') return undefined;
  const name = arn.split('/')[1] ?? '';
  return roles?.find(
    (role) => role.arn.includes(`::${account}:role/`) && role.arn.endsWith(`/${name}`),
  );
}

function policiesOf(
  identity: Identity | undefined,
): Pick<AuthorizationRequest, 'identity' | 'boundary'> {
  return {
    ...(identity?.policies ? { identity: identity.policies } : {}),
    ...(identity?.boundary ? { boundary: identity.boundary } : {}),
  };
}

/** Of a resource whose ARN does not name its owner: a bucket's, else the account that was read. */
function ownerOf(
  { buckets, account }: Snapshot,
  resource: string,
): Pick<AuthorizationRequest, 'resourceAccount'> {
  const name = bucketOf(resource);
  const bucket = name === undefined ? undefined : buckets?.find((one) => one.id === name);
  const owner = bucket?.account ?? account;
  return owner === '' ? {} : { resourceAccount: owner };
}

function endpointPolicyOf(
  snapshot: Snapshot,
  { endpoint }: Arrival,
): Pick<AuthorizationRequest, 'endpointPolicy' | 'endpointType'> {
  if (!endpoint?.policy || !takesPolicy(snapshot, endpoint.serviceName)) return {};
  return {
    endpointPolicy: { name: endpoint.id, document: endpoint.policy },
    endpointType: endpoint.type === 'Gateway' ? 'gateway' : 'interface',
  };
}

/** Not every service honours an endpoint policy; AWS says which. */
function takesPolicy(snapshot: Snapshot, serviceName: string): boolean {
  const row = snapshot.endpointServices?.find((service) => service.serviceName === serviceName);
  return row?.policySupported !== false;
}
