import type { PolicyInput } from '#policy/authorize.ts';
import type { PolicyKind } from '#policy/grammar/policy-kind.ts';
import { readOnce } from '#policy/grammar/read-once.ts';
import { remarksOn } from '#policy/grammar/remarks.ts';
import { readArn } from '#policy/match/arn.ts';
import { isTrust } from '#policy/service/needs-resource-policy.ts';
import { remarkWords } from '../words/remark-words.ts';
import type { Shared } from './simulated-request.ts';
import type { Simulation, SimulationAnswer } from './simulation.ts';

interface Given {
  readonly kind: PolicyKind;
  readonly policy: PolicyInput;
}

/** The first policy that AWS would not store, with its own message and the place; or nothing. */
export function malformedPolicy(simulation: Simulation, shared: Shared): string | undefined {
  for (const { kind, policy } of givenPolicies(simulation, shared)) {
    const read = readOnce(policy.document, kind);
    if (read.kind === 'malformed')
      return `MalformedPolicyDocument: ${read.message} (${policy.name}: ${read.at})`;
  }
  return undefined;
}

export function warningsOf(
  simulation: Simulation,
  shared: Shared,
): Pick<SimulationAnswer, 'Warnings'> {
  const service = readArn(simulation.ResourceArns?.[0] ?? '')?.service;
  const warnings = givenPolicies(simulation, shared).flatMap(({ kind, policy }) =>
    remarksOn(policy.document, kind, service).map((remark) => ({
      policy: policy.name,
      at: remark.at,
      message: remarkWords(remark),
    })),
  );
  return warnings.length > 0 ? { Warnings: warnings } : {};
}

function givenPolicies(
  { ActionNames, ResourceArns = ['*'] }: Simulation,
  shared: Shared,
): readonly Given[] {
  const { identity, boundary, session, scps, rcps, resourcePolicy, endpointPolicy } = shared;
  const all = (kind: PolicyKind, policies: readonly PolicyInput[] = []) =>
    policies.map((policy) => ({ kind, policy }));
  const one = (kind: PolicyKind, policy: PolicyInput | undefined) =>
    policy ? [{ kind, policy }] : [];
  const trusts = ResourceArns.some((resource) =>
    ActionNames.some((action) => isTrust({ action, resource })),
  );
  return [
    ...all('identity-policy', identity),
    ...one('permissions-boundary', boundary),
    ...all('session-policy', session),
    ...all('scp', scps?.flat()),
    ...all('rcp', rcps?.flat()),
    ...one(trusts ? 'trust-policy' : 'resource-policy', resourcePolicy),
    ...one('endpoint-policy', endpointPolicy),
  ];
}
