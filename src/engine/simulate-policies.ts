import type { NamedPolicy } from '#network/snapshot/account.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { BadRequest } from '#request/bad-request.ts';
import { simulate } from '#request/simulation/simulate.ts';
import type { EvaluationResult, Simulation } from '#request/simulation/simulation.ts';
import { AwsRefusal } from './question.ts';

/** The members of IAM's `EvaluationResult` that the evaluator can fill. */
export interface SimulatedResult {
  readonly EvalActionName: string;
  readonly EvalResourceName: string;
  readonly EvalDecision: 'allowed' | 'explicitDeny' | 'implicitDeny';
  readonly MatchedStatements: readonly { readonly SourcePolicyId: string }[];
  readonly MissingContextValues: readonly string[];
  readonly PermissionsBoundaryDecisionDetail?: { readonly AllowedByPermissionsBoundary: boolean };
}

/**
 * Answers IAM's simulator by the policy evaluator. As there, a condition key that is not given is
 * taken not to be in the request, and named. Throws `AwsRefusal`: `NoSuchEntity`, `InvalidInput`,
 * and `ServiceUnavailable` where the evaluator does not know.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulatePrincipalPolicy.html
 */
export function simulatePolicies(
  simulation: Simulation,
  principal?: { readonly arn: string; readonly snapshot: Snapshot },
): readonly SimulatedResult[] {
  const asked = principal ? ofPrincipal(simulation, principal.arn, principal.snapshot) : simulation;
  const first = evaluate(asked);
  const missing = [...new Set(first.flatMap((one) => one.MissingContextValues))];
  const absent = missing.map((key) => ({ ContextKeyName: key, ContextKeyValues: [] }));
  const settled = evaluate({
    ...asked,
    ContextEntries: [...(asked.ContextEntries ?? []), ...absent],
  });
  return settled.map((result, i) => inItsShape(result, first[i]?.MissingContextValues ?? []));
}

function ofPrincipal(simulation: Simulation, arn: string, snapshot: Snapshot): Simulation {
  const identity = [...(snapshot.roles ?? []), ...(snapshot.users ?? [])].find(
    (one) => one.arn === arn,
  );
  if (/:group\//.test(arn))
    throw new AwsRefusal(
      'ServiceUnavailable',
      'closednet does not read groups by themselves.',
      503,
    );
  if (!identity)
    throw new AwsRefusal('NoSuchEntity', `The entity with ARN ${arn} cannot be found.`, 404);
  if (!identity.policies)
    throw new AwsRefusal('ServiceUnavailable', `The policies of ${arn} were not read.`, 503);
  const own = identity.policies;
  const given = simulation.PolicyInputList ?? [];
  const boundary = simulation.PermissionsBoundaryPolicyInputList ?? boundaryOf(identity.boundary);
  return {
    CallerArn: arn,
    ...simulation,
    PolicyInputList: [...own.map(({ document }) => document), ...given],
    IdentityPolicyNames: [
      ...own.map(({ name }) => name),
      ...given.map((_, i) => `PolicyInputList.${i + 1}`),
    ],
    ...(boundary ? { PermissionsBoundaryPolicyInputList: boundary } : {}),
  };
}

function boundaryOf(policy: NamedPolicy | undefined) {
  return policy ? [policy.document] : undefined;
}

function evaluate(simulation: Simulation): readonly EvaluationResult[] {
  try {
    const simulated = simulate(simulation);
    if ('error' in simulated) throw new AwsRefusal('InvalidInput', simulated.error);
    return simulated.EvaluationResults;
  } catch (error) {
    if (!(error instanceof BadRequest)) throw error;
    throw new AwsRefusal('InvalidInput', `${error.what.en} Expected: ${error.expected.en}.`);
  }
}

function inItsShape(result: EvaluationResult, missing: readonly string[]): SimulatedResult {
  const { EvalActionName, EvalResourceName, EvalDecision, MatchedStatements, Layers } = result;
  if (EvalDecision === 'unknown')
    throw new AwsRefusal(
      'ServiceUnavailable',
      `closednet cannot tell whether ${EvalActionName} on ${EvalResourceName} is allowed.`,
      503,
    );
  const boundary = Layers.find(({ kind }) => kind === 'permissions-boundary');
  return {
    EvalActionName,
    EvalResourceName,
    EvalDecision,
    MatchedStatements: MatchedStatements.map(({ policy }) => ({ SourcePolicyId: policy })),
    MissingContextValues: missing,
    ...(boundary
      ? {
          PermissionsBoundaryDecisionDetail: {
            AllowedByPermissionsBoundary: boundary.decision === 'allowed',
          },
        }
      : {}),
  };
}
