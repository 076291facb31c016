import type { Hop, Step, TraceDocument } from './document.ts';

/** A step with its place in the one order that every view shows: name, request, reply, permission. */
export interface NumberedStep {
  readonly number: number;
  readonly direction: 'forward' | 'reply' | 'authorization';
  /** Absent for a policy, which is judged at no place of the network. */
  readonly hop?: Hop;
  readonly step: Step;
}

/** Numbers the steps of a trace from 1: number 7 in the list is 7 on the plan and in a check. */
export function numberSteps(trace: TraceDocument): readonly NumberedStep[] {
  const steps = [
    ...along(trace.forward, 'forward'),
    ...along(trace.reply ?? [], 'reply'),
    ...(trace.authorization?.layers ?? []).map(({ step }) => ({
      direction: 'authorization' as const,
      step,
    })),
  ];
  return steps.map((step, i) => ({ number: i + 1, ...step }));
}

function along(hops: readonly Hop[], direction: 'forward' | 'reply') {
  return hops.flatMap((hop) => hop.steps.map((step) => ({ direction, hop, step })));
}
