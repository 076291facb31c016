import type { AuthorizationDecision, AuthorizationRequest } from './authorization.ts';
import { both, either } from './combine/decisions-together.ts';
import { evaluateRequest } from './combine/evaluate-request.ts';
import { partsOf, readingsOf } from './service/parts.ts';

export type {
  AuthorizationDecision,
  AuthorizationRequest,
  LayerDecision,
  PolicyInput,
  Principal,
} from './authorization.ts';

/**
 * Decides whether a caller may do something: every action and resource that it takes must be
 * allowed, each over all its policies. Where AWS's own pages disagree on what is asked for, the
 * answer is known only where both readings give it.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function authorize(request: AuthorizationRequest): AuthorizationDecision {
  return readingsOf(request)
    .map((reading) => partsOf(reading).map(evaluateRequest).reduce(both))
    .reduce(either);
}
