import type { Step, StepValue } from '#aws/step.ts';

/** UpdateEnvironment, and the wait until it is over. */
export function updateEnvironment(
  change: { readonly [member: string]: StepValue },
  comment: Step['comment'],
): Step {
  return {
    service: 'mwaa',
    operation: 'UpdateEnvironment',
    input: { Name: { text: '${environment}' }, ...change },
    until: {
      operation: 'GetEnvironment',
      input: { Name: { text: '${environment}' } },
      path: 'Environment.Status',
      is: 'AVAILABLE',
    },
    comment,
  };
}
