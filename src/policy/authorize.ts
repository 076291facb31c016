import type { AuthorizationDecision, AuthorizationRequest } from './authorization.ts';

export type {
  AuthorizationDecision,
  AuthorizationRequest,
  Decision,
  LayerDecision,
  PolicyInput,
  Principal,
} from './authorization.ts';

/**
 * Decides one request over all its layers.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
 */
export function authorize(_request: AuthorizationRequest): AuthorizationDecision {
  return { decision: 'unknown', layers: [], missingContext: [] };
}
