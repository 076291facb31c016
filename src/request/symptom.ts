import { nameSteps } from './blockers.ts';
import type { Authorization, Outcome, Step, Symptom } from './document.ts';

/** What becomes of a request: one certain refusal is enough, a doubt is one only where none refuses. */
export function outcomeOf(steps: readonly Step[], authorization?: Authorization): Outcome {
  const refused = authorization?.decision.endsWith('-deny') === true;
  if (refused || steps.some((step) => step.verdict === 'deny')) return 'denied';
  const doubted = authorization?.decision === 'unknown';
  return doubted || steps.some((step) => step.verdict === 'unknown') ? 'unknown' : 'delivered';
}

/**
 * What the client sees: a name that nobody answers is a resolver's error; anything else that stops a
 * packet stops it in silence, so the client waits; a host where nothing listens refuses at once; an
 * application load balancer that took the
 * connection answers 503 or 504 for its targets; a policy answers 403.
 *
 * @see https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 */
export function symptomOf(
  network: readonly Step[],
  authorization?: Authorization,
  isAnswered = false,
): Symptom {
  const name = nameSteps(network);
  if (name.some((step) => step.verdict === 'deny')) return 'dns-failure';
  if (name.some((step) => step.verdict === 'unknown')) return 'unknown';
  const denied = network.filter((step) => step.verdict === 'deny');
  const isRefused = denied.every(({ code }) => code === 'sim:NOTHING_LISTENS');
  if (denied.length > 0 && isAnswered) return 'unavailable';
  if (denied.length > 0 && !isRefused) return 'timeout';
  if (network.some((step) => step.verdict === 'unknown')) return 'unknown';
  if (denied.length > 0) return 'refused';
  if (authorization?.decision === 'unknown') return 'unknown';
  return authorization?.decision.endsWith('-deny') === true ? 'access-denied' : 'ok';
}
