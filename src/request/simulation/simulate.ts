import { authorize, type AuthorizationDecision } from '#policy/authorize.ts';
import { malformedPolicy, warningsOf } from './given-policies.ts';
import { callerOf, sharedParts } from './simulated-request.ts';
import type { EvaluationResult, Simulation, SimulationAnswer } from './simulation.ts';

export type Simulated =
  SimulationAnswer | { readonly id?: string | number; readonly error: string };

/**
 * Answers a simulation: every action on every resource, by all the policies that were given. One
 * that AWS would not store makes the whole an error, as IAM's own simulator does. Throws
 * `BadRequest` where the caller cannot be read.
 */
export function simulate(simulation: Simulation): Simulated {
  const { ActionNames, ResourceArns = ['*'] } = simulation;
  const id = simulation.id === undefined ? {} : { id: simulation.id };
  const shared = sharedParts(simulation);
  const error = malformedPolicy(simulation, shared);
  if (error !== undefined) return { ...id, error };
  const EvaluationResults = ActionNames.flatMap((action) =>
    ResourceArns.map((resource) => {
      const principal = callerOf(simulation, resource);
      return resultOf(action, resource, authorize({ ...shared, action, resource, principal }));
    }),
  );
  return { ...id, EvaluationResults, ...warningsOf(simulation, shared) };
}

function resultOf(
  action: string,
  resource: string,
  { decision, layers, barriers, missingContext }: AuthorizationDecision,
): EvaluationResult {
  return {
    EvalActionName: action,
    EvalResourceName: resource,
    EvalDecision: decision,
    MatchedStatements: layers.flatMap((layer) =>
      layer.decision === decision ? layer.matched : [],
    ),
    MissingContextValues: missingContext,
    Layers: layers.flatMap((layer) =>
      layer.decision === 'notApplicable'
        ? []
        : [
            {
              kind: layer.kind,
              decision: layer.decision,
              refuses: layer.refuses,
              matched: layer.matched,
              missingContext: layer.missingContext,
            },
          ],
    ),
    ...(barriers.length > 0 ? { Barriers: barriers } : {}),
  };
}
