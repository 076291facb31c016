import type { Blocker, Hop, Step, TraceDocument } from './document.ts';

type Directions = Pick<TraceDocument, 'forward' | 'reply' | 'authorization'>;

/** Every step that would stop the request, in the order met, whether or not an earlier one did. */
export function blockersOf({ forward, reply = [], authorization }: Directions): readonly Blocker[] {
  const policies = authorization?.layers.map((layer) => layer.step) ?? [];
  const steps = stepsOf(forward);
  const asked = nameSteps(steps).length;
  return [
    ...steps.map((step, i) => blocker(step, i < asked ? 'name' : 'forward')),
    ...stepsOf(reply).map((step) => blocker(step, 'reply')),
    ...policies.map((step) => blocker(step, 'authorization')),
  ].flat();
}

/** All steps of a direction, in order. */
export function stepsOf(hops: readonly Hop[]): readonly Step[] {
  return hops.flatMap((hop) => hop.steps);
}

/** The resolver's answer, and before it the way of the question where that is a flow of its own. */
export function nameSteps(steps: readonly Step[]): readonly Step[] {
  return steps.slice(0, steps.findIndex(({ kind }) => kind === 'name') + 1);
}

function blocker(step: Step, direction: Blocker['direction']): Blocker[] {
  const { verdict, code, component, id, at, rule, message } = step;
  if (verdict !== 'deny' || code === undefined) return [];
  const where = { ...(at === undefined ? {} : { at }), ...(rule === undefined ? {} : { rule }) };
  return [{ code, direction, component, id, ...where, message }];
}
