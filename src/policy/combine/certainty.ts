import type { Decision, LayerDecision } from '../authorization.ts';

/** Whether something is granted, short of an explicit deny, which ends the question before. */
export type Grant = Exclude<Decision, 'explicitDeny'>;

/** Granted only if all are; one refusal is enough to know, one doubt without refusal is not. */
export function allOf(...grants: readonly Grant[]): Grant {
  if (grants.includes('implicitDeny')) return 'implicitDeny';
  return grants.includes('unknown') ? 'unknown' : 'allowed';
}

/** Granted if any is; a doubt counts when no other grants. */
export function anyOf(...grants: readonly Grant[]): Grant {
  if (grants.includes('allowed')) return 'allowed';
  return grants.includes('unknown') ? 'unknown' : 'implicitDeny';
}

/** A layer that does not bind the request limits nothing. */
export function limitOf({ decision }: LayerDecision): Grant {
  if (decision === 'notApplicable') return 'allowed';
  return decision === 'explicitDeny' ? 'implicitDeny' : decision;
}
