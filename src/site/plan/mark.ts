import type { TraceDocument } from '#request/document.ts';
import { numberSteps } from '#request/number-steps.ts';
import type { NumberedStep } from '#request/number-steps.ts';

/** How a step is shown: shape, colour and line follow from it. `sealed` is where a cut trace ends. */
export type MarkVerdict = 'allow' | 'deny' | 'also' | 'unknown' | 'skip' | 'sealed';

export type Direction = NumberedStep['direction'];

/** One step of a trace under the number that plan, list, verdict and checks share. */
export interface Mark extends NumberedStep {
  readonly verdict: MarkVerdict;
}

/** The first denial is loud; later ones are outlined, and what was never reached is grey. */
export function marksOf(trace: TraceDocument): readonly Mark[] {
  const steps = numberSteps(trace);
  const stop = steps.findIndex(({ step }) => step.verdict === 'deny');
  return steps.map((one, i) => ({ ...one, verdict: look(one, i, stop) }));
}

function look({ step }: NumberedStep, i: number, stop: number): MarkVerdict {
  if (step.kind === 'stopped') return 'sealed';
  if (step.verdict === 'deny') return i === stop ? 'deny' : 'also';
  const behind = !step.reached || (stop >= 0 && i > stop);
  return step.verdict === 'allow' && behind ? 'skip' : step.verdict;
}
