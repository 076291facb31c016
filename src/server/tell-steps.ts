import { printStep } from '#aws/print.ts';
import type { OnStep } from '#aws/run.ts';
import type { Variant } from '#labs/variant.ts';
import type { StepEvent } from './api.ts';
import type { TellStep } from './lab-service.ts';

/** Numbers the calls of a start, reset or solve, and tells each of them before it is made. */
export function tellSteps(doing: StepEvent['doing'], { lab }: Variant, tell: TellStep): OnStep {
  const { scenario, faults, solution } = lab;
  const building = [...scenario.steps, ...faults.flatMap(({ steps }) => steps)];
  const of = (doing === 'solve' ? solution.steps : building).length;
  let number = 0;
  return (step, bindings) => {
    number += 1;
    const command = commandOf(printStep(step, bindings, 'en'));
    tell({ doing, number, of, comment: step.comment, ...(doing === 'solve' && { command }) });
  };
}

/** A printed step without its comment, which is told beside it in both languages. */
function commandOf(printed: string): string {
  return printed.replace(/^(#.*\n)+/, '');
}
