import type { Role } from '#network/snapshot/account.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import {
  authorize,
  type AuthorizationDecision,
  type AuthorizationRequest,
  type Principal,
} from '#policy/authorize.ts';
import { needsResourcePolicy } from '#policy/service/needs-resource-policy.ts';
import { type Arrival, contextOf, knowsNetworkKeys } from './call-context.ts';
import type { Request } from './document.ts';
import { parsePrincipal } from './principal.ts';
import { findResourcePolicy, type ResourcePolicy } from './resource-policy.ts';

/** An AWS call as all its policies judge it, with what was not read. */
export interface JudgedCall {
  readonly action: string;
  readonly resource: string;
  /** Absent when the request does not say who calls: then nothing was judged. */
  readonly principal?: Principal;
  readonly arrival: Arrival;
  readonly networkKeysKnown: boolean;
  readonly resourcePolicy: ResourcePolicy;
  /** Whether the resource's own policy must allow besides the caller's. */
  readonly bothMustAllow: boolean;
  readonly decision?: AuthorizationDecision;
}

/** Judges a call by endpoint, identity and resource policies, whether or not it would arrive. */
export function authorizeCall(
  snapshot: Snapshot,
  request: Request & { readonly action: string },
  arrival: Arrival,
): JudgedCall {
  const { action, resource = '*' } = request;
  const resourcePolicy = findResourcePolicy(snapshot, action, resource);
  const networkKeysKnown = knowsNetworkKeys(arrival);
  const call = {
    action,
    resource,
    arrival,
    networkKeysKnown,
    resourcePolicy,
    bothMustAllow: false,
  };
  if (request.principal === undefined) return call;
  const principal = parsePrincipal(request.principal);
  const role = findRole(snapshot, principal);
  const asked: AuthorizationRequest = {
    action,
    resource,
    principal: role ? { ...principal, roleArn: role.arn } : principal,
    resourceAccount: snapshot.account,
    context: contextOf(snapshot, arrival),
    ...identityOf(role),
    ...(resourcePolicy.kind === 'policy' ? { resourcePolicy: resourcePolicy.policy } : {}),
    ...endpointPolicyOf(snapshot, arrival),
  };
  const owner = resource.split(':')[4] || snapshot.account;
  const bothMustAllow = needsResourcePolicy(asked) || owner !== principal.account;
  return { ...call, bothMustAllow, principal: asked.principal, decision: authorize(asked) };
}

/** A session is known by the name of its role, which is unique in the account. */
function findRole(snapshot: Snapshot, { kind, arn, account }: Principal): Role | undefined {
  if (kind === 'role') return snapshot.roles?.find((role) => role.arn === arn);
  if (kind !== 'assumed-role') return undefined;
  const name = arn.split('/')[1] ?? '';
  return snapshot.roles?.find(
    (role) => role.arn.includes(`::${account}:role/`) && role.arn.endsWith(`/${name}`),
  );
}

function identityOf(role: Role | undefined): Pick<AuthorizationRequest, 'identity' | 'boundary'> {
  return {
    ...(role?.policies ? { identity: role.policies } : {}),
    ...(role?.boundary ? { boundary: role.boundary } : {}),
  };
}

function endpointPolicyOf(
  snapshot: Snapshot,
  { endpoint }: Arrival,
): Pick<AuthorizationRequest, 'endpointPolicy'> {
  if (!endpoint?.policy || !takesPolicy(snapshot, endpoint.serviceName)) return {};
  return { endpointPolicy: { name: endpoint.id, document: endpoint.policy } };
}

/** Not every service honours an endpoint policy; AWS says which. */
export function takesPolicy(snapshot: Snapshot, serviceName: string): boolean {
  const row = snapshot.endpointServices?.find((service) => service.serviceName === serviceName);
  return row?.policySupported !== false;
}
