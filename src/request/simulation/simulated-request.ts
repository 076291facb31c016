import type { PolicyInput } from '#policy/authorize.ts';
import type { AuthorizationRequest, Principal } from '#policy/authorization.ts';
import { readArn } from '#policy/match/arn.ts';
import { parsePrincipal } from '../principal.ts';
import type { PolicyText, Simulation } from './simulation.ts';

/** What is the same for every action and resource of a simulation. */
export type Shared = Omit<AuthorizationRequest, 'action' | 'resource' | 'principal'>;

/** Names the policies, each by the member it came in, counted from 0. */
export function sharedParts(simulation: Simulation): Shared {
  const {
    PermissionsBoundaryPolicyInputList: [boundary] = [],
    SessionPolicyInputList: session,
    ServiceControlPolicyInputList: scps,
    ResourceControlPolicyInputList: rcps,
    ResourcePolicy,
    VpcEndpointPolicy,
    ContextEntries = [],
    ResourceOwner,
  } = simulation;
  const owner = ResourceOwner === undefined ? undefined : accountIn(ResourceOwner);
  return {
    identity: identityPolicies(simulation),
    ...(boundary !== undefined && {
      boundary: named('PermissionsBoundaryPolicyInputList[0]', boundary),
    }),
    ...(session && { session: list('SessionPolicyInputList', session) }),
    ...(scps && { scps: levels('ServiceControlPolicyInputList', scps) }),
    ...(rcps && { rcps: levels('ResourceControlPolicyInputList', rcps) }),
    ...(ResourcePolicy !== undefined && {
      resourcePolicy: named('ResourcePolicy', ResourcePolicy),
    }),
    ...(VpcEndpointPolicy !== undefined && {
      endpointPolicy: named('VpcEndpointPolicy', VpcEndpointPolicy),
    }),
    ...(owner === undefined ? {} : { resourceAccount: owner }),
    context: Object.fromEntries(
      ContextEntries.map(({ ContextKeyName, ContextKeyValues }) => [
        ContextKeyName,
        ContextKeyValues,
      ]),
    ),
  };
}

/** Without a caller, somebody of the account that owns the resource. Throws `BadRequest`. */
export function callerOf(
  { CallerArn, ResourceOwner = '' }: Simulation,
  resource: string,
): Principal {
  if (CallerArn !== undefined) return parsePrincipal(CallerArn);
  const account = accountIn(resource) ?? accountIn(ResourceOwner) ?? '';
  return { kind: 'someone', arn: '', account };
}

function accountIn(text: string): string | undefined {
  const account = readArn(text)?.account ?? text;
  return /^\d{12}$/.test(account) ? account : undefined;
}

function identityPolicies({
  PolicyInputList = [],
  IdentityPolicyNames = [],
}: Simulation): readonly PolicyInput[] {
  return PolicyInputList.map((document, index) =>
    named(IdentityPolicyNames[index] ?? `PolicyInputList[${index}]`, document),
  );
}

function levels(
  member: string,
  given: readonly (readonly PolicyText[])[],
): readonly (readonly PolicyInput[])[] {
  return given.map((policies, level) => list(`${member}[${level}]`, policies));
}

function list(member: string, policies: readonly PolicyText[]): readonly PolicyInput[] {
  return policies.map((document, index) => named(`${member}[${index}]`, document));
}

function named(name: string, document: PolicyText): PolicyInput {
  return { name, document };
}
